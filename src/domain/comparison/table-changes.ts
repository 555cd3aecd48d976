import { isOneOf } from '../query.ts';
import { serviceModelIds } from '../vocabulary.ts';
import { defaultTableState, type TableState } from './table-state.ts';

/** A view with nothing narrowed, sorted or open; the teams keep the names and duties that the reader gave them. */
export function clearedState({ teamNames, assigned }: TableState): TableState {
	return { ...defaultTableState, teamNames, assigned };
}

/** The columns with one more on the right; the first service takes the place of the models that stand there by themselves. */
export function addColumn(columns: readonly string[], id: string): readonly string[] {
	if (columns.includes(id)) return columns;
	const standing = columns.join() === defaultTableState.columns.join();
	return standing && !isOneOf(id, serviceModelIds) ? [id] : [...columns, id];
}

/** A column moved to where another one stands. */
export function placeColumn(
	columns: readonly string[],
	id: string,
	target: string,
): readonly string[] {
	const [from, to] = [columns.indexOf(id), columns.indexOf(target)];
	return from < 0 || to < 0 ? columns : columns.toSpliced(from, 1).toSpliced(to, 0, id);
}

/** A column moved one place to the left or to the right; as they are where it stands at the end. */
export function moveColumn(columns: readonly string[], id: string, by: -1 | 1): readonly string[] {
	const from = columns.indexOf(id);
	const to = from + by;
	if (from < 0 || to < 0 || to >= columns.length) return columns;
	const moved = columns.toSpliced(from, 1);
	return moved.toSpliced(to, 0, id);
}

/** A list without an entry that it has, or with one that it has not. */
export function toggleEntry<Entry>(list: readonly Entry[], entry: Entry): readonly Entry[] {
	return list.includes(entry) ? list.filter((other) => other !== entry) : [...list, entry];
}

/** Whether a view opens a row, as a whole or in one of its cells. */
export function isRowOpen(open: readonly string[], duty: string): boolean {
	return open.some((entry) => entry === duty || entry.startsWith(`${duty}@`));
}

/** The open rows with one more, or without it where it was open. */
export function toggleRow(open: readonly string[], duty: string): readonly string[] {
	const others = open.filter((entry) => entry !== duty && !entry.startsWith(`${duty}@`));
	return isRowOpen(open, duty) ? others : [...open, duty];
}

/** Whether a view opens every row. */
export function allOpen({ open }: TableState, rows: readonly { duty: string }[]): boolean {
	return rows.every(({ duty }) => isRowOpen(open, duty));
}
