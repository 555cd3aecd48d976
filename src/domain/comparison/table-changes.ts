import { defaultTableState, type TableState } from './table-state.ts';

/** A view with nothing narrowed, sorted or open; the teams keep the names and duties that the reader gave them. */
export function clearedState({ teamNames, assigned }: TableState): TableState {
	return { ...defaultTableState, teamNames, assigned };
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

/** The open cells with a whole row opened, or with none of it where it was open. */
export function toggleRow(open: readonly string[], duty: string): readonly string[] {
	const others = open.filter((entry) => !entry.startsWith(`${duty}@`));
	return toggleEntry(others, duty);
}

/** Whether a view opens every row, each as a whole. */
export function allOpen({ open }: TableState, rows: readonly { duty: string }[]): boolean {
	return rows.every(({ duty }) => open.includes(duty));
}
