import { compareNames, foldText } from '../names.ts';
import { customerLoad } from '../customer-load.ts';
import type { TableState } from './table-state.ts';
import type { Layer } from '../layers.ts';
import type { Owner, Side } from '../vocabulary.ts';

/** A row of the comparison, as selection sees it. */
export interface TableRow {
	/** The duty's id. */
	duty: string;
	title: string;
	layer: Layer;
	side: Side;
	team: string;
	/** Everything that the filter looks through: names, aliases and the texts of the shown cells. */
	text: string;
	/** The owner in each column that is loaded, by subject id. */
	owners: Readonly<Record<string, Owner>>;
	/** Whether a check looks at it in one of these columns. */
	checked?: boolean;
}

/** The rows that a view shows, in its order. Rows keep their order where the view does not ask for another. */
export function selectRows<Row extends TableRow>(rows: readonly Row[], state: TableState): Row[] {
	return narrowRows(sortRows(rows, state), state);
}

/** Those of some rows that a view shows, in the order in which they come. */
export function narrowRows<Row extends TableRow>(rows: readonly Row[], state: TableState): Row[] {
	const words = foldText(state.query).split(' ').filter(Boolean);
	return rows.filter(
		(row) =>
			(!state.layer || row.layer === state.layer) &&
			(!state.side || row.side === state.side) &&
			(!state.team || row.team === state.team) &&
			(!state.differences || differs(row, state.columns)) &&
			(!state.moved || differs(row, [...state.columns.slice(0, 1), state.moved])) &&
			(!state.checked || row.checked === true) &&
			(!state.owner || hasOwner(row, state)) &&
			containsAll(row, words),
	);
}

/** All rows in the order that a view asks for, from stack order. */
export function sortRows<Row extends TableRow>(
	rows: readonly Row[],
	{ sort, columns }: TableState,
): Row[] {
	switch (sort) {
		case 'name':
			return rows.toSorted((a, b) => compareNames(a.title, b.title));
		case 'work':
			return rows.toSorted((a, b) => customerWork(b, columns) - customerWork(a, columns));
		case 'stack':
			return [...rows];
	}
}

/** Whether a row's owner differs between the columns that are loaded. */
export function differs({ owners }: TableRow, columns: readonly string[]): boolean {
	return new Set(columns.flatMap((id) => owners[id] ?? [])).size > 1;
}

/** How much of a row is the customer's, over all columns. */
export function customerWork({ owners }: TableRow, columns: readonly string[]): number {
	return columns.reduce((sum, id) => sum + (owners[id] ? customerLoad[owners[id]] : 0), 0);
}

function hasOwner({ owners }: TableRow, { owner, ownerColumn, columns }: TableState): boolean {
	const asked = ownerColumn ? [ownerColumn] : columns;
	return asked.some((id) => owners[id] === owner);
}

function containsAll({ text }: TableRow, words: readonly string[]): boolean {
	return words.every((word) => text.includes(word));
}
