import type { ReadView } from '../../domain/view-address.ts';

/** How the address follows the view: as a step to go back from, in place, or in place when typing rests. */
export type Step = 'push' | 'replace' | 'replace soon';

/** A view of a page as its address sees it. */
export interface AddressedView<View> {
	/** Reads the query part of an address. */
	parse(search: string): ReadView<View>;
	/** Writes a view as the query part of an address. */
	write(view: View): string;
	/** The path at which a view stands, where that is not the page's. */
	path?(view: View): string;
	/** Shows a view that the address asks for. */
	show(view: View): void;
	/** Says what is to be said of the address; most often nothing. */
	say(text: readonly (Node | string)[]): void;
	/** The address is read for good: no new names are awaited any more. */
	settled?(): void;
	/** The fragment stays in the address when the view changes. */
	keepsFragment?: boolean;
}

/** How long typing must rest before the address says it, in milliseconds: browsers let a page write only so often. */
const PAUSE = 200;

/**
 * Keeps a view and the address of the page the same: reads the address at the start and when the reader goes back or
 * forward, puts today's ids into it where it names former ones, and writes what the reader makes of the view.
 */
export class ViewAddress<View> {
	readonly #addressed: AddressedView<View>;
	#view: View;
	/** The path and the query that the view was read from, or written as. */
	#place = '';
	#ignored: readonly string[] = [];
	#typing = 0;

	constructor(addressed: AddressedView<View>) {
		this.#addressed = addressed;
		this.#view = addressed.parse('').state;
	}

	/** What is shown. */
	get view(): View {
		return this.#view;
	}

	/** Shows what the address asks for, now and whenever the reader goes back or forward. */
	connect() {
		addEventListener('popstate', this);
		void this.#restore();
	}

	/** Lets go of the address. */
	disconnect() {
		this.flush();
		removeEventListener('popstate', this);
	}

	handleEvent() {
		// Going to a fragment of the page is a step as well, and changes no view.
		if (placeNow() !== this.#place) void this.#restore();
	}

	/** Makes a view that of the address. */
	set(view: View, step: Step = 'push') {
		if (step === 'replace soon') {
			this.#view = view;
			clearTimeout(this.#typing);
			this.#typing = window.setTimeout(() => this.flush(), PAUSE);
		} else {
			this.flush();
			this.#view = view;
			this.#write(step);
		}
		this.#ignored = [];
		this.#addressed.say([]);
	}

	/** Writes what was typed last into the address, unless that is done. */
	flush() {
		if (this.#typing) this.#write('replace');
	}

	async #restore() {
		this.#rest();
		this.#read();
		if (this.#ignored.length > 0) await this.#lookAgain();
		else this.#addressed.say([]);
		this.#addressed.settled?.();
	}

	// Perhaps the address is older than a new name; what means nothing all the same is said.
	async #lookAgain() {
		const parts = await import('./ignored-parts.ts').catch(() => undefined);
		// What the reader has typed meanwhile counts.
		if (await parts?.renewAddress(() => this.flush())) this.#read();
		const said = this.#ignored.length > 0 && parts?.describeIgnored(this.#ignored);
		this.#addressed.say(said || []);
	}

	#read() {
		const { state, ignored } = this.#addressed.parse(location.search);
		this.#view = state;
		this.#ignored = ignored;
		this.#place = placeNow();
		this.#addressed.show(state);
	}

	#write(step: 'push' | 'replace') {
		this.#rest();
		const { write, keepsFragment } = this.#addressed;
		const fragment = keepsFragment ? location.hash : '';
		const path = this.#addressed.path?.(this.#view) ?? location.pathname;
		const address = `${path}${write(this.#view)}${fragment}`;
		if (step === 'push') history.pushState(null, '', address);
		else history.replaceState(null, '', address);
		this.#place = placeNow();
	}

	#rest() {
		clearTimeout(this.#typing);
		this.#typing = 0;
	}
}

function placeNow(): string {
	return `${location.pathname}${location.search}`;
}
