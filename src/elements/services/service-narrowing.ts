import { rankByName } from '../../domain/name-ranking.ts';
import type { Called } from '../../domain/names.ts';
import { quoteWords } from '../../domain/query.ts';
import type { RecordNames } from '../../domain/services/record-names.ts';
import {
	parseServiceIndexState,
	writeServiceIndexState,
	type ServiceIndexState,
	type ServiceSort,
} from '../../domain/services/service-index-state.ts';
import type { Owner } from '../../domain/vocabulary.ts';
import { ViewAddress } from '../addresses/view-address.ts';
import { fetchNames } from '../page/names.ts';
import { fillNotice } from '../page/notice.ts';
import { part } from '../page/part.ts';
import { ServiceCards } from './service-cards.ts';

/** Narrows and orders the service cards of the page as its form or its address says, and keeps the two the same. */
export class ServiceNarrowing {
	readonly #form: HTMLFormElement;
	readonly #cards = new ServiceCards();
	readonly #count: HTMLElement;
	readonly #address: ViewAddress<ServiceIndexState>;
	#names: RecordNames['services'] = {};

	constructor(root: HTMLElement) {
		this.#form = part(root, 'form', HTMLFormElement);
		this.#count = part(root, '[data-count]');
		const notice = part(root, '[data-notice]');
		const radios = [...root.querySelectorAll<HTMLInputElement>('[name=model]')];
		const models = new Set(radios.flatMap(({ value }) => value || []));
		this.#address = new ViewAddress({
			parse: (search) => parseServiceIndexState(search, models),
			write: writeServiceIndexState,
			show: (state) => this.#show(state),
			say: (text) => fillNotice(notice, text),
			keepsFragment: true,
		});
		const asked = writeServiceIndexState(this.#read());
		const early = this.#read();
		this.#address.connect();
		// A quick reader has asked before this ran.
		if (asked) this.#follow(early);
		void this.#loadNames();
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

	// Until the names are there, and where they do not come, the name on a card has to do.
	async #loadNames() {
		this.#names = (await fetchNames().catch(() => undefined))?.services ?? {};
		if (this.#address.view.query) this.#narrow(this.#address.view);
	}

	#follow(state: ServiceIndexState) {
		this.#address.set(state, 'replace soon');
		this.#show(state);
	}

	#read(): ServiceIndexState {
		const said = new FormData(this.#form);
		const choice = (name: string) => String(said.get(name) ?? '') || undefined;
		return {
			query: choice('q') ?? '',
			model: choice('model'),
			owner: choice('owner') as Owner | undefined,
			sort: (choice('sort') ?? 'name') as ServiceSort,
			compact: said.has('compact'),
		};
	}

	#show(state: ServiceIndexState) {
		const field = (name: string) => this.#form.elements.namedItem(name);
		const { query, model = '', owner = '', sort, compact } = state;
		// Chromium checks no radio button whose value is empty when it is asked for that value.
		for (const radio of this.#form.querySelectorAll<HTMLInputElement>('[name=model]'))
			radio.checked = radio.value === model;
		for (const [name, value] of Object.entries({ q: query, owner, sort })) {
			const control = field(name) as HTMLInputElement | HTMLSelectElement | null;
			// Writing the same text again would move the caret.
			if (control && control.value !== value) control.value = value;
		}
		(field('compact') as HTMLInputElement).checked = compact;
		this.#narrow(state);
	}

	#narrow({ query, model, owner, sort }: ServiceIndexState) {
		const fitting = this.#cards.all.filter(
			(card) => (!model || card.model === model) && (!owner || card.main === owner),
		);
		const found = rankByName(query, fitting, ({ id, name }) => this.#names[id] ?? onlyName(name));
		this.#cards.show(found, sort);
		const all = this.#cards.all.length;
		if (found.length > 0) this.#count.textContent = `${found.length} of ${all} services`;
		else
			this.#count.textContent = query
				? `No service is called ${quoteWords(query)}.`
				: 'No service fits.';
	}
}

function onlyName(name: string): Called {
	return { names: [name], shorts: [], aliases: [] };
}
