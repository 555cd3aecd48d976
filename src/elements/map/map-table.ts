import { arrange, type Grouping, type MapColumn, type MapGroup } from '../../domain/map/arrange.ts';
import { edgeAt } from '../../domain/map/map-line.ts';
import { make } from '../page/make.ts';
import { part } from '../page/part.ts';

/** A column as the page holds it. */
export interface TableColumn extends MapColumn {
	head: HTMLElement;
	/** A cell a row, each around its link. */
	cells: HTMLElement[];
}

/** A row of the map, on whichever sheet. */
export interface MapRowFacts {
	duty: string;
	team: string;
	/** The heads of the row, one a sheet. */
	heads: HTMLElement[];
}

/** The sheets of the map: their columns can be grouped anew, and found by row and place. */
export class MapTable {
	readonly columns: readonly TableColumn[];
	rows!: readonly MapRowFacts[];
	readonly #root: HTMLElement;
	readonly #names: Readonly<Record<Grouping, readonly string[]>>;
	/** The category of each part that a narrow screen shows. */
	readonly #parts: readonly string[];
	#sheets: HTMLElement[];
	#by: Grouping = 'category';

	constructor(root: HTMLElement) {
		this.#root = part(root, '.map-sheets');
		this.#sheets = [...root.querySelectorAll<HTMLElement>('.map')];
		const parts = [...root.querySelectorAll('.map-categories [data-name]')];
		this.#parts = parts.map(({ textContent }) => textContent);
		this.#names = {
			category: [...new Set(this.#parts)],
			model: root.dataset['models']?.split(',') ?? [],
		};
		this.columns = this.#sheets.flatMap((sheet) => this.#readSheet(sheet));
		this.#readRows();
	}

	/** The columns of each sheet from left to right. */
	get sheets(): TableColumn[][] {
		const byHead = new Map<Element, TableColumn>(
			this.columns.map((column) => [column.head, column]),
		);
		return this.#sheets.map((sheet) => headsOf(sheet).map((head) => byHead.get(head)!));
	}

	/** Sets the columns together anew, where they do not stand so already. */
	group(by: Grouping) {
		if (by === this.#by) return;
		this.#by = by;
		const sheets = arrange(this.columns, by, this.#names[by]);
		this.#makeSheets(sheets.length);
		for (const [index, groups] of sheets.entries()) fillSheet(this.#sheets[index]!, groups);
		this.#readRows();
	}

	#readSheet(sheet: HTMLElement): TableColumn[] {
		const rows = rowsOf(sheet);
		return headsOf(sheet).map((head, index) => ({
			id: head.dataset['column']!,
			category: this.#parts[Number(head.dataset['c'])]!,
			model: head.dataset['model']!,
			foot: Number(head.dataset['foot']),
			work: Number(head.dataset['work']),
			head,
			cells: rows.map((row) => row.children[index + 1] as HTMLElement),
		}));
	}

	#readRows() {
		const rows = this.#sheets.map(rowsOf);
		this.rows = rows[0]!.map((row, index) => ({
			duty: part(row, '[data-row]').dataset['row']!,
			team: row.dataset['team']!,
			heads: rows.map((sheet) => part(sheet[index]!, '[data-row]')),
		}));
	}

	// Another grouping may need another number of sheets; each is a copy of the first without its columns.
	#makeSheets(count: number) {
		while (this.#sheets.length > count) this.#sheets.pop()!.remove();
		while (this.#sheets.length < count) {
			const sheet = this.#sheets[0]!.cloneNode(true) as HTMLElement;
			this.#sheets.at(-1)!.after(sheet);
			this.#sheets.push(sheet);
		}
		this.#root.dataset['sheets'] = String(count);
	}
}

function headsOf(sheet: Element): HTMLElement[] {
	return [...sheet.querySelectorAll<HTMLElement>('th[data-column]')];
}

function rowsOf(sheet: Element): HTMLElement[] {
	return [...sheet.querySelectorAll<HTMLElement>('tr[data-team]')];
}

function fillSheet(sheet: HTMLElement, groups: readonly MapGroup<TableColumn>[]) {
	const columns = groups.flatMap((group) => group.columns);
	for (const group of groups) drawGroup(group);
	const top = part(sheet, 'thead tr');
	top.replaceChildren(top.firstElementChild!, ...columns.map(({ head }) => head));
	for (const [index, row] of rowsOf(sheet).entries())
		row.replaceChildren(row.firstElementChild!, ...columns.map(({ cells }) => cells[index]!));
}

function drawGroup({ name, raised, columns }: MapGroup<TableColumn>) {
	for (const [index, { head, foot, cells }] of columns.entries()) {
		const start = index === 0;
		const left = columns[index - 1]?.foot;
		head.querySelector('.map-group')?.remove();
		head.toggleAttribute('data-start', start);
		if (start)
			head.prepend(make('span', { className: raised ? 'map-group raised' : 'map-group' }, name));
		for (const [row, cell] of cells.entries()) {
			cell.className = edgeAt(row, foot, left) ?? '';
			cell.firstElementChild!.toggleAttribute('data-start', start);
		}
	}
}
