import type { Catalog, Duty } from '../catalog.ts';
import { columnCell } from '../matrix/column.ts';
import { resolveCell, resolveColumn, type Cell } from '../matrix/matrix.ts';
import { allSubjects, type Subject } from '../matrix/subject.ts';
import type { ToUrl } from '../to-url.ts';
import { toRow } from './row.ts';
import type { AllocationRow } from './schema/allocation.ts';

/** The row of one cell. */
export function rowOf(catalog: Catalog, cell: Cell, url: ToUrl): AllocationRow {
	return toRow(cell, columnCell(catalog, cell), url);
}

/** The answers of one subject, one a duty, from the top of the stack. */
export function rowsOfSubject(catalog: Catalog, subject: Subject, url: ToUrl): AllocationRow[] {
	return resolveColumn(catalog, subject).map((cell) => rowOf(catalog, cell, url));
}

/** The answers to one duty: of each service model, and of every service and variant that states one. */
export function rowsOfDuty(catalog: Catalog, duty: Duty, url: ToUrl): AllocationRow[] {
	return allSubjects(catalog)
		.map((subject) => resolveCell(duty, subject))
		.filter(({ from, subject }) => from === subject.id)
		.map((cell) => rowOf(catalog, cell, url));
}

/** Every answer to every duty for every subject. */
export function* allRows(catalog: Catalog, url: ToUrl): Iterable<AllocationRow> {
	for (const subject of allSubjects(catalog)) yield* rowsOfSubject(catalog, subject, url);
}
