import type { Catalog } from '../catalog.ts';
import { buildColumn, type Column } from '../matrix/column.ts';
import { resolveColumn } from '../matrix/matrix.ts';
import type { Subject } from '../matrix/subject.ts';
import { checksOf } from './cell-checks.ts';

/** So many checks of an answer are named beside others; all of them stand on the page of the checks. */
const MOST = 8;

/** The column of one subject, each answer with the checks that look at more than tags, the worst first. */
export function buildCheckedColumn(catalog: Catalog, subject: Subject): Column {
	const column = buildColumn(catalog, subject);
	const checks = resolveColumn(catalog, subject).map((cell) =>
		checksOf(catalog, cell)
			.filter(({ tagging }) => !tagging)
			.slice(0, MOST)
			.map(({ id, path }) => ({ title: id, path })),
	);
	return {
		...column,
		cells: column.cells.map((cell, index) =>
			checks[index]!.length > 0 ? { ...cell, checks: checks[index]! } : cell,
		),
	};
}
