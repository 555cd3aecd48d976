import type { Catalog } from '../catalog.ts';
import type { Answer } from './answer.ts';
import { answerOf } from './cell-answer.ts';
import { resolveColumn, type Cell } from './matrix.ts';
import { cellPath, type Subject } from './subject.ts';

/** One cell of a column, as it is sent to the browser. */
export interface ColumnCell extends Answer {
	/** The duty's id. */
	duty: string;
	/** The duty's title. */
	title: string;
	/** The id of the record that holds the answer: a subject's, or the duty's where it is general. */
	from: string;
	/** The cell's permanent address from the site's root; missing for the baseline, which has no page. */
	path?: string;
}

/** A column of the comparison, as it is sent to the browser: one small file a subject. */
export interface Column {
	/** The subject's id. */
	id: string;
	label: string;
	/** What its page says in one sentence. */
	summary: string;
	/** One cell a duty, in the catalog's order. */
	cells: ColumnCell[];
}

/** The column of one subject. */
export function buildColumn(catalog: Catalog, subject: Subject): Column {
	return {
		id: subject.id,
		label: subject.label,
		summary: subject.summary,
		cells: resolveColumn(catalog, subject).map((cell) => columnCell(catalog, cell)),
	};
}

/** One cell of a column. */
export function columnCell(catalog: Catalog, cell: Cell): ColumnCell {
	const { duty, subject, from } = cell;
	const path = cellPath(subject, duty.id);
	const answer = answerOf(catalog, cell);
	return { duty: duty.id, title: duty.title, ...answer, from, ...(path && { path }) };
}
