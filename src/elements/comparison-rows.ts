import { fold, selectRows, type TableRow } from '../domain/select.ts';
import type { TableState } from '../domain/table-state.ts';
import type { Layer, Owner, Side } from '../domain/vocabulary.ts';

/** A row of the server's table, with what selection needs to know of it. */
export interface ElementRow extends TableRow {
	element: HTMLTableRowElement;
	owners: Record<string, Owner>;
	/** The team that usually does it. */
	usualTeam: string;
}

/** A row that comes or goes, and what that costs. */
interface Change {
	element: HTMLTableRowElement;
	hidden: boolean;
	cost: number;
}

/** What a frame has time for, in cells that appear on the screen. */
const FRAME = 24;

/** What other changes of a cell cost, measured against that: it goes, or it comes where nobody sees it yet. */
const GOES = 0.3;
const UNSEEN = 0.1;

/** More rows than a screen shows. */
const SCREEN = 24;

/** The rows and groups of the comparison: which are shown, in which order, folded or open. */
export class ComparisonRows {
	/** Every row, in stack order. */
	readonly all: readonly ElementRow[];
	readonly #table: HTMLTableElement;
	#sorted = false;
	#frame = 0;

	constructor(root: HTMLElement) {
		const table = root.querySelector('table');
		if (!table) throw new Error('ComparisonTableElement: <table> not found');
		this.#table = table;
		this.all = [...table.querySelectorAll<HTMLTableRowElement>('tr[data-row]')].map(readRow);
		for (const label of table.querySelectorAll<HTMLElement>('[data-fold-label]'))
			addFoldButton(label);
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
			row.owners = Object.fromEntries(
				loaded.map(({ dataset }) => [dataset['subject'], dataset['owner'] as Owner]),
			);
			const texts = loaded.map(({ textContent }) => textContent);
			row.text = fold([row.title, row.element.dataset['words'], ...texts].join(' '));
		}
		for (const head of this.#table.querySelectorAll<HTMLTableCellElement>('.group th'))
			head.colSpan = columns.length + 1;
	}

	/**
	 * Shows the rows of a view, in its order, and returns them. By frames, as many rows come and go at a time as a frame
	 * has time for, in stack order: all of them at once would hold up who is typing.
	 */
	show(state: TableState, pace: 'at once' | 'by frames'): ElementRow[] {
		cancelAnimationFrame(this.#frame);
		for (const row of this.all) row.team = state.assigned.get(row.duty) ?? row.usualTeam;
		const shown = selectRows(this.all, state);
		const folded = (row: ElementRow) => state.sort === 'stack' && state.folded.includes(row.layer);
		const visible = new Set(shown.filter((row) => !folded(row)));
		this.#arrange(shown, state.sort !== 'stack');
		for (const group of this.#table.querySelectorAll<HTMLElement>('tbody[data-group]'))
			showGroup(group, shown, state);
		const changes = this.#listChanges(visible);
		if (pace === 'at once') for (const { element, hidden } of changes) element.hidden = hidden;
		else this.#change(changes);
		return shown;
	}

	/** The rows that come or go, in stack order, and what each costs. */
	#listChanges(visible: ReadonlySet<ElementRow>): Change[] {
		let above = 0;
		return this.all.flatMap((row) => {
			const { element } = row;
			const comes = visible.has(row);
			if (comes) above += 1;
			if (element.hidden !== comes) return [];
			const each = comes ? (above <= SCREEN ? 1 : UNSEEN) : GOES;
			return [{ element, hidden: !comes, cost: each * (element.cells.length - 1) }];
		});
	}

	#change(changes: readonly Change[]) {
		let cost = 0;
		let done = 0;
		for (; done < changes.length && cost < FRAME; done += 1) {
			const change = changes[done]!;
			change.element.hidden = change.hidden;
			cost += change.cost;
		}
		const rest = changes.slice(done);
		if (rest.length > 0) this.#frame = requestAnimationFrame(() => this.#change(rest));
	}

	/** Opens the cells that are named, and closes the others. */
	open(open: readonly string[]) {
		const wanted = new Set(open);
		for (const { element, duty } of this.all)
			for (const cell of cellsOf(element)) {
				const details = cell.querySelector('details');
				const isOpen = wanted.has(duty) || wanted.has(`${duty}@${cell.dataset['subject']}`);
				if (details && details.open !== isOpen) details.open = isOpen;
			}
	}

	/** Which cells are open: a row whose cells are all open is named once. */
	readOpen(): string[] {
		return this.all.flatMap(({ element, duty }) => {
			const cells = cellsOf(element);
			const opened = cells.filter((cell) => cell.querySelector('details')?.open);
			if (cells.length > 0 && opened.length === cells.length) return [duty];
			return opened.map(({ dataset }) => `${duty}@${dataset['subject']}`);
		});
	}

	// Sorted by name or work, rows leave their groups for one list; in stack order they go home.
	#arrange(shown: readonly ElementRow[], sorted: boolean) {
		if (!sorted && !this.#sorted) return;
		this.#sorted = sorted;
		if (sorted) this.#sortedBody().append(...shown.map(({ element }) => element));
		else
			for (const { element, layer } of this.all)
				this.#table.querySelector(`tbody[data-group="${layer}"]`)?.append(element);
	}

	#sortedBody(): HTMLTableSectionElement {
		const known = this.#table.querySelector<HTMLTableSectionElement>('tbody[data-sorted]');
		const body = known ?? document.createElement('tbody');
		body.dataset['sorted'] = '';
		if (!known) this.#table.append(body);
		return body;
	}
}

function readRow(element: HTMLTableRowElement): ElementRow {
	const { row = '', layer, side, team = '' } = element.dataset;
	return {
		element,
		duty: row,
		title: element.querySelector('th a')?.textContent?.trim() ?? '',
		layer: layer as Layer,
		side: side as Side,
		team,
		usualTeam: team,
		text: '',
		owners: {},
	};
}

function cellsOf(row: HTMLTableRowElement): HTMLElement[] {
	return [...row.querySelectorAll<HTMLElement>('td[data-owner]')];
}

function showGroup(group: HTMLElement, shown: readonly ElementRow[], { folded, sort }: TableState) {
	const layer = group.dataset['group'] as Layer;
	const count = shown.filter((row) => row.layer === layer).length;
	const hidden = count === 0 || sort !== 'stack';
	const label = group.querySelector('[data-group-count]');
	// Only what changes is written: the browser lays out again what is written.
	if (group.hidden !== hidden) group.hidden = hidden;
	if (label && label.textContent !== String(count)) label.textContent = String(count);
	const expanded = String(!folded.includes(layer));
	group.querySelector('[data-action=fold]')?.setAttribute('aria-expanded', expanded);
}

function addFoldButton(label: HTMLElement) {
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = label.textContent;
	button.setAttribute('aria-expanded', 'true');
	Object.assign(button.dataset, {
		action: 'fold',
		layer: label.closest<HTMLElement>('tbody')?.dataset['group'] ?? '',
	});
	label.replaceChildren(button);
}
