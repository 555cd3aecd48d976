import type { Column, ColumnCell } from '../../matrix/column.ts';
import type { Layer } from '../../layers.ts';
import type { ToUrl } from '../../to-url.ts';

/** Answers as a table: subjects, and duties in their order. */
export interface AnswerTable {
	/** The full address where the same is read. */
	address: string;
	/** The full address of a path of the site. */
	url: ToUrl;
	columns: readonly Column[];
	/** The team goes by its name. */
	rows: readonly AnswerTableRow[];
}

/** A duty of the table. */
export interface AnswerTableRow {
	duty: string;
	title: string;
	layer: Layer;
	team: string;
}

/** A subject's answers to the duties of the table, in its order; what it does not answer is left out. */
export function answersIn(
	{ rows }: AnswerTable,
	{ cells }: Column,
): { row: AnswerTableRow; cell: ColumnCell }[] {
	const known = new Map(cells.map((cell) => [cell.duty, cell]));
	return rows.flatMap((row) => {
		const cell = known.get(row.duty);
		return cell ? [{ row, cell }] : [];
	});
}
