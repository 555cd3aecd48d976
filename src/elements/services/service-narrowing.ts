import { rankByName, readCalled } from '../../domain/name-ranking.ts';
import { quoteWords } from '../../domain/query.ts';
import {
	parseServiceIndexState,
	writeServiceIndexState,
	type ServiceIndexState,
} from '../../domain/services/service-index-state.ts';
import { ViewAddress } from '../addresses/view-address.ts';
import { fillNotice } from '../page/notice.ts';
import { part } from '../page/part.ts';

/** Narrows the service cards of the page to what its form or its address says, and keeps the two the same. */
export class ServiceNarrowing {
	readonly #form: HTMLFormElement;
	readonly #name: HTMLInputElement;
	readonly #models: readonly HTMLInputElement[];
	readonly #count: HTMLElement;
	readonly #address: ViewAddress<ServiceIndexState>;
	readonly #cards: readonly HTMLElement[] = [
		...document.querySelectorAll<HTMLElement>('.service-card'),
	];
	readonly #groups: readonly HTMLElement[] = [
		...document.querySelectorAll<HTMLElement>('.service-group'),
	];
	/** What stands before the first category. */
	readonly #before = this.#groups[0]?.previousElementSibling;
	#order = this.#cards;

	constructor(root: HTMLElement) {
		this.#form = part(root, 'form', HTMLFormElement);
		this.#name = part(root, '[name=q]', HTMLInputElement);
		this.#models = [...root.querySelectorAll<HTMLInputElement>('[name=model]')];
		this.#count = part(root, '[data-count]');
		const notice = part(root, '[data-notice]');
		const models = new Set(this.#models.flatMap(({ value }) => value || []));
		this.#address = new ViewAddress({
			parse: (search) => parseServiceIndexState(search, models),
			write: writeServiceIndexState,
			show: (state) => this.#restore(state),
			say: (text) => fillNotice(notice, text),
			keepsFragment: true,
		});
		const asked = this.#read();
		this.#address.connect();
		// A quick reader has asked before this ran.
		if (asked.query || asked.model) this.#follow(asked);
	}

	/** Follows what the reader types or chooses. */
	follow() {
		this.#follow(this.#read());
	}

	/** Writes what was typed into the address. */
	flush() {
		this.#address.flush();
	}

	/** Lets go of the page. */
	disconnect() {
		this.#address.disconnect();
	}

	#follow(state: ServiceIndexState) {
		this.#address.set(state, 'replace soon');
		this.#restore(state);
	}

	#read(): ServiceIndexState {
		const model = new FormData(this.#form).get('model');
		return { query: this.#name.value, model: model ? String(model) : undefined };
	}

	#restore({ query, model }: ServiceIndexState) {
		// Writing the same text again would move the caret.
		if (this.#name.value !== query) this.#name.value = query;
		for (const radio of this.#models) radio.checked = radio.value === (model ?? '');
		this.#narrow(query, model);
	}

	#narrow(query: string, model: string | undefined) {
		const fitting = this.#cards.filter((card) => !model || card.dataset['model'] === model);
		const shown = rankByName(query, fitting, ({ dataset }) => readCalled(dataset['called']));
		const hits = new Set(shown);
		for (const card of this.#cards) card.hidden = !hits.has(card);
		this.#arrange(query ? shown : this.#cards);
		if (shown.length > 0)
			this.#count.textContent = `${shown.length} of ${this.#cards.length} services`;
		else
			this.#count.textContent = query
				? `No service is called ${quoteWords(query)}.`
				: 'No service fits.';
	}

	// What is most likely meant stands first, and its category too.
	#arrange(order: readonly HTMLElement[]) {
		if (order.length === this.#order.length && order.every((card, at) => card === this.#order[at]))
			return this.#hideEmpty();
		this.#order = order;
		const groupOf = (card: HTMLElement) => card.closest<HTMLElement>('.service-group')!;
		const first = [...new Set(order.map(groupOf))];
		const groups = [...first, ...this.#groups.filter((group) => !first.includes(group))];
		for (const group of groups) {
			const cards = order.filter((card) => groupOf(card) === group);
			group.querySelector('ul')!.prepend(...cards);
		}
		this.#before?.after(...groups);
		this.#hideEmpty();
	}

	#hideEmpty() {
		for (const group of this.#groups)
			group.hidden = !group.querySelector('.service-card:not([hidden])');
	}
}
