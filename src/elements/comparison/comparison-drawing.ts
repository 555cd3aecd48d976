import { differs } from '../../domain/comparison/select.ts';
import { allOpen, isRowOpen } from '../../domain/comparison/table-changes.ts';
import { land } from '../addresses/landing.ts';
import { leaveOut } from '../page/left-out.ts';
import { part } from '../page/part.ts';
import type { Comparison } from './comparison.ts';
import { drawChips } from './comparison-chips.ts';
import type { ColumnLoader } from './comparison-columns.ts';
import { drawHeads, markMoved } from './comparison-heads.ts';
import type { ComparisonRows } from './comparison-rows.ts';
import { ComparisonTitle } from './comparison-title.ts';

/** From so many columns on, a column has no room for more than the owner, or than its mark. */
const DENSE = [
	[8, 'marks'],
	[5, 'words'],
] as const;

/** Draws the view of the comparison: its columns, then its rows, then what is open. */
export class ComparisonDrawing {
	readonly #table: Comparison;
	readonly #rows: ComparisonRows;
	readonly #loader: ColumnLoader;
	readonly #title: ComparisonTitle;
	/** What each key press writes into, found once: looking for it would pass through every cell. */
	readonly #parts: Readonly<
		Record<'count' | 'shown' | 'narrowed' | 'button' | 'empty' | 'scroller', HTMLElement>
	>;
	/** Screens without room for an answer in its cell. */
	readonly #narrow = matchMedia('(width < 48rem)');
	#frame = 0;

	constructor(
		table: Comparison,
		rows: ComparisonRows,
		loader: ColumnLoader,
		own: readonly string[],
	) {
		this.#table = table;
		this.#rows = rows;
		this.#loader = loader;
		this.#title = new ComparisonTitle(table, own);
		this.#parts = {
			count: part(table, '[data-count]'),
			shown: part(table, '[data-shown]'),
			narrowed: part(table, '[data-narrowed]'),
			button: part(table, '[data-show-duties]'),
			empty: part(table, '[data-empty]'),
			scroller: part(table, '.comparison-scroller'),
		};
		this.#narrow.addEventListener('change', () => this.openRows());
	}

	/** Whether the screen has no room for an answer in its cell. */
	get isNarrow(): boolean {
		return this.#narrow.matches;
	}

	/** Shows the columns of the view, as soon as they have come. */
	async showColumns() {
		const { columns } = this.#table.view;
		drawChips(this.#table, columns, this.#table.names);
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
		this.#rows.setColumns(columns, (id, duty) => this.#loader.cell(id, duty));
		drawHeads(this.#table, (id) => this.#loader.failed(id));
		this.#arrange(columns.length);
		this.show('at once');
		this.openRows();
		// Out of sight, or beside the table: nobody waits for it.
		void import('./comparison-moves.ts').then(({ drawMoves }) => drawMoves(this.#table));
		delete document.documentElement.dataset['pending'];
		// A row that a link names is there only now.
		if (!('ready' in this.#table.dataset)) land('instant');
		this.#table.dataset['ready'] = '';
	}

	#arrange(count: number) {
		const { dataset, style, view, rows } = this.#table;
		style.setProperty('--columns', String(count));
		const [, dense = ''] = DENSE.find(([from]) => count >= from) ?? [];
		dataset['dense'] = dense;
		// So many fill a sheet of paper; of two, what moves stands beside them.
		this.#table.toggleAttribute('data-wide', count > 6);
		this.#table.toggleAttribute('data-two', count === 2);
		const different = rows.filter((row) => differs(row, view.columns)).length;
		part(this.#table, '[data-differences]').textContent = String(different);
		this.fit();
	}

	/** Lets a table that has no room scroll in a box of its own, never the page. */
	fit() {
		const needed = parseFloat(getComputedStyle(part(this.#table, 'table')).minWidth);
		this.#table.toggleAttribute('data-scrolls', needed > this.#parts.scroller.offsetWidth + 1);
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
		const shown = this.#rows.show(this.#table.view, pace).length;
		const all = this.#table.rows.length;
		const { count, shown: told, narrowed, button, empty, scroller } = this.#parts;
		for (const part of [count, told]) write(part, `${shown} of ${all} duties`);
		write(narrowed, shown < all ? `${shown} of ${all}` : '');
		write(button, `Show ${shown} ${shown === 1 ? 'duty' : 'duties'}`);
		if (empty.hidden === (shown === 0)) empty.hidden = shown > 0;
		leaveOut(scroller, shown === 0);
		markMoved(this.#table);
		this.#title.show(shown);
	}

	/** Opens the rows that the view names, and closes the others; on a narrow screen one answer opens over the page. */
	openRows() {
		const { open } = this.#table.view;
		const single = open.findLast((entry) => entry.includes('@'));
		const rows = this.isNarrow ? open.filter((entry) => !entry.includes('@')) : open;
		this.#rows.open((duty) => isRowOpen(rows, duty));
		const text = allOpen(this.#table.view, this.#table.rows) ? 'Close all rows' : 'Open all rows';
		write(part(this.#table, '[data-action=open-all]'), text);
		const sheet = part(this.#table, '[data-sheet]', HTMLDialogElement);
		const answer = this.isNarrow ? single : undefined;
		if (answer || sheet.open)
			void import('./comparison-sheet.ts').then(({ showSheet }) => showSheet(this.#table, answer));
	}
}

// The browser lays out again what is written.
function write(element: HTMLElement, text: string) {
	if (element.textContent !== text) element.textContent = text;
}
