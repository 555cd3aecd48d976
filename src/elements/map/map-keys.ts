import type { MapTable, TableColumn } from './map-table.ts';

/** How far a key goes: columns to the right, rows down. */
const steps: Readonly<Record<string, readonly [right: number, down: number]>> = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1],
	Home: [-Infinity, 0],
	End: [Infinity, 0],
	PageUp: [0, -10],
	PageDown: [0, 10],
};

/** One stop for the tabulator in thousands of cells: arrows go on from there, and from the outer cells onto the names. */
export class MapKeys {
	readonly #table: MapTable;
	#stop: HTMLElement | undefined;

	constructor(table: MapTable) {
		this.#table = table;
		this.setStop(table.columns[0]?.cells[0]?.firstElementChild as HTMLElement | undefined);
	}

	/** Makes a cell the one that the tabulator reaches. */
	setStop(cell: HTMLElement | undefined) {
		if (!cell || cell === this.#stop) return;
		if (this.#stop) this.#stop.tabIndex = -1;
		cell.tabIndex = 0;
		this.#stop = cell;
	}

	/** Follows a key from a cell or a name. */
	press(event: KeyboardEvent) {
		const step = steps[event.key];
		const place = step && this.#placeOf(event.target as Element);
		if (!place || event.ctrlKey || event.metaKey || event.altKey) return;
		event.preventDefault();
		this.#go(place, step);
	}

	#go({ columns, column, row }: Place, [right, down]: readonly [number, number]) {
		const { length } = this.#table.rows;
		// From the names at the left and at the top it goes on into the cells; -1 is the names.
		const to = clamp(column + right, Number.isFinite(right) ? -1 : 0, columns.length - 1);
		const on = clamp(row + down, Math.abs(down) > 1 ? 0 : -1, length - 1);
		const target = this.#elementAt(columns, to, on);
		target?.focus();
		target?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
	}

	#elementAt(columns: readonly TableColumn[], column: number, row: number) {
		if (column < 0 && row < 0) return undefined;
		if (row < 0) return columns[column]!.head.querySelector('a');
		if (column >= 0) return columns[column]!.cells[row]!.querySelector('a');
		const sheet = this.#table.sheets.findIndex((each) => each[0] === columns[0]);
		return this.#table.rows[row]!.heads[sheet]?.querySelector('a');
	}

	#placeOf(target: Element): Place | undefined {
		const table = target.closest('.map');
		const row = [...(table?.querySelectorAll('tr[data-team]') ?? [])].indexOf(
			target.closest('tr')!,
		);
		const box = target.closest('td, th');
		const all = this.#table.sheets.find((each) => table?.contains(each[0]?.head ?? null));
		// On a phone only the columns of one category are there.
		const columns = all?.filter(({ head }) => head.offsetWidth > 0);
		if (!box || !columns || columns.length === 0) return undefined;
		const column = columns.findIndex(({ head, cells }) => head === box || cells[row] === box);
		return { columns, column, row };
	}
}

interface Place {
	/** The columns of the sheet that can be seen. */
	columns: readonly TableColumn[];
	/** -1 on the names of the rows. */
	column: number;
	/** -1 on the names of the columns. */
	row: number;
}

function clamp(value: number, least: number, most: number): number {
	return Math.max(least, Math.min(most, value));
}
