import type { FrameworkChoice } from './framework-choice.ts';

/**
 * `<framework-services>`: shows the controls of the page for services that the reader chooses, and keeps them in the
 * address. What does the work is loaded when an address or the reader asks for it; without it the service models stay.
 */
export class FrameworkServicesElement extends HTMLElement {
	#loading: Promise<FrameworkChoice> | undefined;

	connectedCallback() {
		this.addEventListener('submit', this);
		for (const type of ['focusin', 'pointerover'])
			this.addEventListener(type, this, { once: true, passive: true });
		if (location.search) void this.#load();
	}

	disconnectedCallback() {
		void this.#loading?.then((choice) => choice.disconnect());
		this.#loading = undefined;
	}

	handleEvent(event: Event) {
		if (event.type === 'submit') event.preventDefault();
		void this.#load().then((choice) => {
			if (event.type === 'submit') choice.add();
		});
	}

	#load(): Promise<FrameworkChoice> {
		this.#loading ??= import('./framework-choice.ts').then(({ startChoice }) => startChoice(this));
		// Another try may succeed.
		this.#loading.catch(() => (this.#loading = undefined));
		return this.#loading;
	}
}

customElements.define('framework-services', FrameworkServicesElement);
