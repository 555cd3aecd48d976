import { allOpen } from '../../domain/comparison/table-changes.ts';
import { land } from '../addresses/landing.ts';
import { leaveOut } from '../page/left-out.ts';
import { part } from '../page/part.ts';
import type { Comparison } from './comparison.ts';
import type { ColumnLoader } from './comparison-columns.ts';
import { drawHeads, focusTool } from './comparison-heads.ts';
import { drawMoves } from './comparison-moves.ts';
import type { ComparisonRows } from './comparison-rows.ts';

/** Draws the view of the comparison: its columns, then its rows, then its open cells. */
export class ComparisonDrawing {
	readonly #table: Comparison;
	readonly #rows: ComparisonRows;
	readonly #loader: ColumnLoader;
	/** What each key press writes into, found once: looking for it would pass through every cell. */
	readonly #parts: { count: HTMLElement; empty: HTMLElement; scroller: HTMLElement };
	#frame = 0;

	constructor(table: Comparison, rows: ComparisonRows, loader: ColumnLoader) {
		this.#table = table;
		this.#rows = rows;
		this.#loader = loader;
		this.#parts = {
			count: part(table, '[data-count]'),
			empty: part(table, '[data-empty]'),
			scroller: part(table, '.comparison-scroller'),
		};
	}

	/** Shows the columns of the view, as soon as they have come. */
	async showColumns() {
		const { columns } = this.#table.view;
		const loading = columns.filter((id) => !this.#loader.settled(id));
		// The first view waits for its columns; later ones show at once what is there.
		if (loading.length === 0 || 'ready' in this.#table.dataset) this.#drawColumns();
		if (loading.length === 0) return;
		await Promise.all(loading.map((id) => this.#loader.load(id)));
		// Another choice may have been made meanwhile.
		if (columns === this.#table.view.columns) this.#drawColumns();
	}

	#drawColumns() {
		const { columns } = this.#table.view;
		const focused = document.activeElement as HTMLElement | null;
		const { action, column } = focused?.closest('th[data-column]') ? focused.dataset : {};
		drawHeads(this.#table, columns, this.#table.names.labels, (id) => this.#loader.failed(id));
		this.#rows.setColumns(columns, (id, duty) => this.#loader.cell(id, duty));
		if (action && column) focusTool(this.#table, column, action);
		this.#table.style.setProperty('--columns', String(columns.length));
		// So many fill a sheet of paper.
		this.#table.toggleAttribute('data-wide', columns.length > 6);
		this.fit();
		this.show('at once');
		this.openCells();
		drawMoves(this.#table, columns, this.#table.rows, this.#table.names.labels);
		delete document.documentElement.dataset['pending'];
		// A row that a link names is there only now.
		if (!('ready' in this.#table.dataset)) land('instant');
		this.#table.dataset['ready'] = '';
	}

	/** Lets a table that has no room scroll in a box of its own, never the page. */
	fit() {
		const needed = parseFloat(getComputedStyle(part(this.#table, 'table')).minWidth);
		this.#table.toggleAttribute('data-scrolls', needed > this.#parts.scroller.offsetWidth);
	}

	/** Shows the rows of the view with the next frame. */
	showSoon() {
		// The browser looks up the caret of who types before it, and would lay out what has changed by then.
		cancelAnimationFrame(this.#frame);
		this.#frame = requestAnimationFrame(() => this.show('by frames'));
	}

	/** Shows the rows of the view. */
	show(pace: 'at once' | 'by frames') {
		cancelAnimationFrame(this.#frame);
		const shown = this.#rows.show(this.#table.view, pace);
		const { count, empty, scroller } = this.#parts;
		const text = `${shown.length} of ${this.#table.rows.length} duties`;
		const none = shown.length === 0;
		if (count.textContent?.trim() !== text) count.textContent = text;
		if (empty.hidden === none) empty.hidden = !none;
		leaveOut(scroller, none);
	}

	/** Opens the cells that the view names, and closes the others. */
	openCells() {
		this.#rows.open(this.#table.view.open);
		const text = allOpen(this.#table.view, this.#table.rows) ? 'Close all cells' : 'Open all cells';
		part(this.#table, '[data-action=open-all]').textContent = text;
	}
}
