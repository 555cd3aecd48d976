import { MapCard } from './map-card.ts';
import type { MapKeys } from './map-keys.ts';
import type { MapTable } from './map-table.ts';

/** Shows the answer of the cell that a reader points at, reaches by key or taps, and marks the names it stands under. */
export class MapCards {
	readonly #card: MapCard;
	readonly #table: MapTable;
	readonly #keys: MapKeys;
	#touched = false;
	#now: HTMLElement[] = [];

	constructor(root: HTMLElement, table: MapTable, keys: MapKeys) {
		this.#card = new MapCard(root);
		this.#table = table;
		this.#keys = keys;
		root.addEventListener('pointerdown', (event) => this.#noteTouch(event));
		root.addEventListener('pointerover', (event) => this.#point(event));
		root.addEventListener('pointerout', (event) => this.#leave(event));
		root.addEventListener('focusin', (event) => this.#focus(event));
		root.addEventListener('click', (event) => this.#click(event));
		root.addEventListener('keydown', ({ key }) => key === 'Escape' && this.hide());
	}

	/** Takes the card away. */
	hide() {
		this.#card.hide();
		this.#markNames(undefined);
	}

	/** Shows the answer of the cell that was reached before this was there. */
	catchUp() {
		const cell = cellOf(document.querySelector('a[data-duty]:is(:hover, :focus)'));
		if (cell) this.#show(cell, 'card', 'soon');
	}

	/** Shows the answer of a cell that was tapped. */
	tap(cell: HTMLAnchorElement) {
		this.#show(cell, 'sheet', 'at once');
	}

	#show(cell: HTMLAnchorElement, form: 'card' | 'sheet', when: 'at once' | 'soon') {
		this.#markNames(cell);
		this.#card.show(cell, form, when);
	}

	#noteTouch({ pointerType }: PointerEvent) {
		this.#touched = pointerType === 'touch';
	}

	#point({ target, pointerType }: PointerEvent) {
		const cell = cellOf(target);
		if (!cell || pointerType === 'touch') return;
		this.#show(cell, 'card', 'soon');
	}

	#leave({ target, relatedTarget }: PointerEvent) {
		if (!cellOf(target) || this.#card.holds(relatedTarget) || cellOf(relatedTarget)) return;
		if (document.activeElement !== this.#card.cell) this.hide();
	}

	#focus({ target }: FocusEvent) {
		const cell = cellOf(target);
		if (cell) {
			this.#keys.setStop(cell);
			// A finger's focus comes before its tap, which shows the sheet.
			if (!this.#touched) this.#show(cell, 'card', 'at once');
		} else if (!this.#card.holds(target)) this.hide();
	}

	// The first tap shows the answer, which has the way to its page.
	#click(event: MouseEvent) {
		const cell = cellOf(event.target);
		if (!cell || !this.#touched || event.metaKey || event.ctrlKey) return;
		event.preventDefault();
		this.tap(cell);
	}

	#markNames(cell: HTMLElement | undefined) {
		for (const name of this.#now) delete name.dataset['now'];
		const { subject, duty } = cell?.dataset ?? {};
		const column = this.#table.columns.find(({ id }) => id === subject);
		const row = this.#table.rows.find((each) => each.duty === duty);
		this.#now = [...(column ? [column.head] : []), ...(row?.heads ?? [])];
		for (const name of this.#now) name.dataset['now'] = '';
	}
}

function cellOf(target: EventTarget | null): HTMLAnchorElement | undefined {
	return (
		(target instanceof Element && target.closest<HTMLAnchorElement>('a[data-duty]')) || undefined
	);
}
