import type { MapPage } from './map-page.ts';

/**
 * `<service-map>`: opens answers beside the map, narrows and regroups it, and keeps the view in the address. What does the
 * work is loaded when an address or the reader asks for it; the table is complete without.
 */
export class ServiceMapElement extends HTMLElement {
	#loading: Promise<MapPage> | undefined;

	connectedCallback() {
		for (const type of events) this.addEventListener(type, this, { passive: type !== 'click' });
		// A pointer may have come before this was there.
		const reached = this.querySelector('a[data-duty]:is(:hover, :focus)');
		if (location.search || reached) void this.#load();
	}

	disconnectedCallback() {
		void this.#loading?.then((page) => page.disconnect());
		this.#loading = undefined;
	}

	handleEvent(event: Event) {
		const cell = (event.target as Element).closest<HTMLAnchorElement>('a[data-duty]');
		const tapped = event.type === 'click' && (event as PointerEvent).pointerType === 'touch';
		// A quick finger taps before the sheet is there that shows the answer.
		if (cell && tapped) event.preventDefault();
		const page = this.#load();
		if (cell && tapped) void page.then(({ tap }) => tap(cell)).catch(() => cell.click());
	}

	#load(): Promise<MapPage> {
		this.#loading ??= import('./map-page.ts').then(({ MapPage }) => {
			for (const type of events) this.removeEventListener(type, this);
			return new MapPage(this);
		});
		// Another try may succeed.
		this.#loading.catch(() => (this.#loading = undefined));
		return this.#loading;
	}
}

const events = ['pointerover', 'focusin', 'change', 'click'];

customElements.define('service-map', ServiceMapElement);
