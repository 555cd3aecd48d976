import { describeIgnored } from '../../domain/query.ts';
import { matchesName } from '../../domain/names.ts';
import {
	parseServiceIndexState,
	writeServiceIndexState,
	type ServiceIndexState,
} from '../../domain/services/service-index-state.ts';

/**
 * `<service-filter>`: narrows the service cards of the page by name and model, and keeps the choice in the address.
 * The model filter works without script, in CSS.
 */
export class ServiceFilterElement extends HTMLElement {
	connectedCallback() {
		this.#restore();
		this.addEventListener('input', this);
		this.addEventListener('submit', this);
		addEventListener('popstate', this);
		this.#apply();
	}

	disconnectedCallback() {
		removeEventListener('popstate', this);
	}

	handleEvent(event: Event) {
		if (event.type === 'submit') return event.preventDefault();
		if (event.type === 'popstate') this.#restore();
		this.#apply();
		if (event.type === 'input') this.#remember();
	}

	get #form(): HTMLFormElement {
		const form = this.querySelector('form');
		if (!form) throw new Error('ServiceFilterElement: <form> not found');
		return form;
	}

	#restore() {
		const radios = [...this.#form.querySelectorAll<HTMLInputElement>('input[type=radio]')];
		const models = new Set(radios.flatMap(({ value }) => value || []));
		const { state, ignored } = parseServiceIndexState(location.search, models);
		const name = this.#form.querySelector<HTMLInputElement>('[name=q]');
		if (name) name.value = state.query;
		for (const radio of radios) radio.checked = radio.value === (state.model ?? '');
		this.#notice(ignored);
	}

	#notice(ignored: readonly string[]) {
		const notice = this.querySelector<HTMLElement>('[data-notice]');
		if (!notice) return;
		notice.hidden = ignored.length === 0;
		notice.textContent = describeIgnored(ignored);
	}

	#remember() {
		const query = writeServiceIndexState(this.#state);
		history.replaceState(null, '', `${location.pathname}${query}${location.hash}`);
		this.#notice([]);
	}

	get #state(): ServiceIndexState {
		const data = new FormData(this.#form);
		const model = String(data.get('model') ?? '');
		return { query: String(data.get('q') ?? ''), model: model || undefined };
	}

	#apply() {
		const { query, model } = this.#state;
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
		const count = this.querySelector('[data-count]');
		if (!count) return;
		if (shown > 0) count.textContent = `${shown} of ${all} services`;
		else count.textContent = query ? `No service is called “${query}”.` : 'No service fits.';
	}
}

customElements.define('service-filter', ServiceFilterElement);
