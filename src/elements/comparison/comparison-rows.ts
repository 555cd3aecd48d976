import { narrowRows, sortRows, type TableRow } from '../../domain/comparison/select.ts';
import { foldText } from '../../domain/names.ts';
import type { TableState } from '../../domain/comparison/table-state.ts';
import type { Layer } from '../../domain/layers.ts';
import type { Owner, Side } from '../../domain/vocabulary.ts';
import { isLeftOut, leaveOut } from '../page/left-out.ts';
import { make } from '../page/make.ts';
import { part } from '../page/part.ts';
import { readGroups, showGroup, type Group } from './comparison-groups.ts';

/** A row of the server's table, with what selection needs to know of it. */
export interface ElementRow extends TableRow {
	element: HTMLTableRowElement;
	owners: Record<string, Owner>;
	/** The team that usually does it. */
	usualTeam: string;
	/** The part of its text that is the duty's own. */
	ownText: string;
}

/** A row that comes into view, and what that costs. */
interface Arrival {
	element: HTMLTableRowElement;
	cost: number;
}

/** What the first frame has time for, in cells that come. */
const FRAME = 12;

/** What a cell costs, measured against that, where nobody sees it yet. */
const UNSEEN = 0.25;

/** More rows than a screen shows. */
const SCREEN = 24;

/** The rows and groups of the comparison: which are shown, in which order, folded or open. */
export class ComparisonRows {
	/** Every row, in stack order. */
	readonly all: readonly ElementRow[];
	readonly #table: HTMLElement;
	readonly #groups: readonly Group[];
	/** The rows as they stand in the table, top to bottom. */
	#order: readonly ElementRow[];
	/** Whether they stand in one list, without their groups. */
	#sorted = false;
	#frame = 0;
	readonly #texts = new WeakMap<HTMLTableCellElement, string>();

	constructor(root: HTMLElement) {
		const table = part(root, 'table');
		this.#table = table;
		this.all = [...table.querySelectorAll<HTMLTableRowElement>('tr[data-row]')].map(readRow);
		this.#order = this.all;
		this.#groups = readGroups(table);
	}

	/** Puts the cells of the columns into the rows, left to right, and reads them. */
	setColumns(
		columns: readonly string[],
		cellOf: (subject: string, duty: string) => HTMLTableCellElement,
	) {
		for (const row of this.all) {
			const cells = columns.map((id) => cellOf(id, row.duty));
			row.element.replaceChildren(row.element.querySelector('th')!, ...cells);
			const loaded = cells.filter(({ dataset }) => dataset['owner']);
			const held = new Set(loaded.map(({ dataset }) => dataset['owner']));
			row.element.toggleAttribute('data-differs', held.size > 1);
			row.owners = Object.fromEntries(
				loaded.map(({ dataset }) => [dataset['subject'], dataset['owner'] as Owner]),
			);
			row.checked = loaded.some((cell) => cell.querySelector('[data-part=checks]'));
			row.text = [row.ownText, ...loaded.map((cell) => this.#textOf(cell))].join(' ');
		}
		for (const { head } of this.#groups) head.querySelector('th')!.colSpan = columns.length + 1;
	}

	/**
	 * Shows the rows of a view, in its order, and returns them. Rows go at once, which costs little; by frames, they come
	 * from the top, as many at a time as a frame has time for: all of them at once would hold up who is typing.
	 */
	show(state: TableState, pace: 'at once' | 'by frames'): ElementRow[] {
		cancelAnimationFrame(this.#frame);
		for (const row of this.all) row.team = state.assigned.get(row.duty) ?? row.usualTeam;
		const order = sortRows(this.all, state);
		const shown = narrowRows(order, state);
		const folded = (row: ElementRow) => state.sort === 'stack' && state.folded.includes(row.layer);
		const visible = new Set(shown.filter((row) => !folded(row)));
		this.#arrange(order, state.sort !== 'stack');
		for (const group of this.#groups) showGroup(group, shown, state);
		for (const row of this.all) if (!visible.has(row)) leaveOut(row.element, true);
		this.#bring(listArrivals([...visible]), pace === 'at once' ? Infinity : FRAME);
		return shown;
	}

	// A column that only moves is not read again.
	#textOf(cell: HTMLTableCellElement): string {
		const known = this.#texts.get(cell);
		if (known !== undefined) return known;
		const text = foldText(cell.textContent);
		this.#texts.set(cell, text);
		return text;
	}

	// The first frame answers who types; each further one may take twice as long as the one before.
	#bring(arrivals: readonly Arrival[], budget: number) {
		let cost = 0;
		let done = 0;
		for (; done < arrivals.length && cost < budget; done += 1) {
			leaveOut(arrivals[done]!.element, false);
			cost += arrivals[done]!.cost;
		}
		const rest = arrivals.slice(done);
		if (rest.length > 0) this.#frame = requestAnimationFrame(() => this.#bring(rest, 2 * budget));
	}

	/** Opens the rows that are named, and closes the others. */
	open(isOpen: (duty: string) => boolean) {
		for (const { element, duty } of this.all) {
			const open = isOpen(duty);
			element.toggleAttribute('data-open', open);
			for (const details of element.querySelectorAll('details'))
				if (details.open !== open) details.open = open;
		}
	}

	// Sorted by name or work, rows leave their groups for one list; in stack order they go home.
	#arrange(order: readonly ElementRow[], sorted: boolean) {
		// A row that is moved is laid out anew: who types changes no order.
		if (sorted === this.#sorted && order.every((row, index) => row === this.#order[index])) return;
		this.#order = order;
		this.#sorted = sorted;
		if (sorted) this.#sortedBody().append(...order.map(({ element }) => element));
		else
			for (const { layer, body } of this.#groups)
				body.append(...order.filter((row) => row.layer === layer).map(({ element }) => element));
	}

	#sortedBody(): HTMLTableSectionElement {
		const known = this.#table.querySelector<HTMLTableSectionElement>('tbody[data-sorted]');
		if (known) return known;
		const body = make('tbody', { role: 'rowgroup', dataset: { sorted: '' } });
		this.#table.append(body);
		return body;
	}
}

function readRow(element: HTMLTableRowElement): ElementRow {
	const { row = '', layer, side, team = '', words = '' } = element.dataset;
	const title = element.querySelector('th a')?.textContent?.trim() ?? '';
	return {
		element,
		duty: row,
		title,
		ownText: foldText(`${title} ${words}`),
		layer: layer as Layer,
		side: side as Side,
		team,
		usualTeam: team,
		text: '',
		owners: {},
	};
}

/** Those of the visible rows, from the top, that are not there yet. */
function listArrivals(visible: readonly ElementRow[]): Arrival[] {
	return visible.flatMap(({ element }, place) => {
		const each = place < SCREEN ? 1 : UNSEEN;
		return isLeftOut(element) ? [{ element, cost: each * (element.cells.length - 1) }] : [];
	});
}
