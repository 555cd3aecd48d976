import { matchesName } from '../../domain/names.ts';
import { quoteWords } from '../../domain/query.ts';
import {
	parseServiceIndexState,
	writeServiceIndexState,
	type ServiceIndexState,
} from '../../domain/services/service-index-state.ts';
import { ViewAddress } from '../addresses/view-address.ts';
import { fillNotice } from '../page/notice.ts';
import { part } from '../page/part.ts';

/**
 * `<service-filter>`: narrows the service cards of the page by name and model, and keeps the choice in the address.
 * The model filter works without script, in CSS.
 */
export class ServiceFilterElement extends HTMLElement {
	#form!: HTMLFormElement;
	#address!: ViewAddress<ServiceIndexState>;

	connectedCallback() {
		this.#form = part(this, 'form', HTMLFormElement);
		const models = new Set(this.#models.flatMap(({ value }) => value || []));
		const notice = part(this, '[data-notice]');
		this.#address = new ViewAddress({
			parse: (search) => parseServiceIndexState(search, models),
			write: writeServiceIndexState,
			show: (state) => this.#restore(state),
			say: (text) => fillNotice(notice, text),
			keepsFragment: true,
		});
		this.addEventListener('input', this);
		this.addEventListener('change', this);
		this.addEventListener('submit', this);
		this.#address.connect();
	}

	disconnectedCallback() {
		this.#address.disconnect();
	}

	handleEvent(event: Event) {
		switch (event.type) {
			case 'submit':
				return event.preventDefault();
			case 'change':
				return this.#address.flush();
			default:
				this.#address.set(this.#read(), 'replace soon');
				return this.#apply();
		}
	}

	get #models(): HTMLInputElement[] {
		return [...this.#form.querySelectorAll<HTMLInputElement>('[name=model]')];
	}

	#restore({ query, model }: ServiceIndexState) {
		part(this, '[name=q]', HTMLInputElement).value = query;
		for (const radio of this.#models) radio.checked = radio.value === (model ?? '');
		this.#apply();
	}

	#read(): ServiceIndexState {
		const data = new FormData(this.#form);
		const model = String(data.get('model') ?? '');
		return { query: String(data.get('q') ?? ''), model: model || undefined };
	}

	#apply() {
		const { query, model } = this.#address.view;
		let shown = 0;
		const cards = document.querySelectorAll<HTMLElement>('.service-card');
		for (const card of cards) {
			const fits =
				(!model || card.dataset['model'] === model) &&
				matchesName(query, (card.dataset['names'] ?? '').split('|'));
			card.hidden = !fits;
			if (fits) shown += 1;
		}
		for (const group of document.querySelectorAll<HTMLElement>('.service-group'))
			group.hidden = !group.querySelector('.service-card:not([hidden])');
		this.#announce(shown, cards.length, query);
	}

	#announce(shown: number, all: number, query: string) {
		const count = part(this, '[data-count]');
		if (shown > 0) count.textContent = `${shown} of ${all} services`;
		else
			count.textContent = query ? `No service is called ${quoteWords(query)}.` : 'No service fits.';
	}
}

customElements.define('service-filter', ServiceFilterElement);
