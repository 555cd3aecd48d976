import { matchesName } from '../domain/service-filter.ts';

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
		const parameters = new URLSearchParams(location.search);
		for (const control of this.#form.elements) {
			if (!(control instanceof HTMLInputElement)) continue;
			const value = parameters.get(control.name) ?? '';
			if (control.type === 'radio') control.checked = control.value === value;
			else control.value = value;
		}
		// An unknown model leaves no radio checked: fall back to all.
		const radios = [...this.#form.querySelectorAll<HTMLInputElement>('input[type=radio]')];
		if (radios[0] && !radios.some(({ checked }) => checked)) radios[0].checked = true;
	}

	#remember() {
		const state = new URLSearchParams();
		for (const [name, value] of new FormData(this.#form)) if (value) state.set(name, String(value));
		const query = state.size > 0 ? `?${state}` : '';
		history.replaceState(null, '', `${location.pathname}${query}${location.hash}`);
	}

	#apply() {
		const data = new FormData(this.#form);
		const query = String(data.get('q') ?? '');
		const model = String(data.get('model') ?? '');
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
