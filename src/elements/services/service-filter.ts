import type { ServiceNarrowing } from './service-narrowing.ts';

/**
 * `<service-filter>`: narrows the service cards of the page by name and model, and keeps the choice in the address. What
 * does the work is loaded when an address or the reader asks for it; the model filter works without script, in CSS.
 */
export class ServiceFilterElement extends HTMLElement {
	#loading: Promise<ServiceNarrowing> | undefined;

	connectedCallback() {
		for (const type of ['input', 'change', 'submit']) this.addEventListener(type, this);
		for (const type of ['focusin', 'pointerover'])
			this.addEventListener(type, this, { once: true, passive: true });
		if (location.search) void this.#load();
	}

	disconnectedCallback() {
		void this.#loading?.then((narrowing) => narrowing.disconnect());
		this.#loading = undefined;
	}

	handleEvent(event: Event) {
		if (event.type === 'submit') event.preventDefault();
		void this.#load().then((narrowing) => {
			if (event.type === 'input') narrowing.follow();
			else if (event.type === 'change') narrowing.flush();
		});
	}

	#load(): Promise<ServiceNarrowing> {
		this.#loading ??= import('./service-narrowing.ts').then(
			({ ServiceNarrowing }) => new ServiceNarrowing(this),
		);
		// Another try may succeed.
		this.#loading.catch(() => (this.#loading = undefined));
		return this.#loading;
	}
}

customElements.define('service-filter', ServiceFilterElement);
