import type { Catalog } from '../catalog.ts';
import { resolveColumn, type Cell } from '../matrix/matrix.ts';
import { allSubjects } from '../matrix/subject.ts';
import type { Allocation } from '../schema.ts';

/** An answer that AWS has moved. */
export interface ChangedCell extends Cell {
	allocation: Allocation & { changed: NonNullable<Allocation['changed']> };
}

/** The answers that moved last, newest first, at most one a service; what is announced for later than `now` has not moved. */
export function latestChanges(catalog: Catalog, now: string, most: number): ChangedCell[] {
	const changed = allSubjects(catalog)
		.filter(({ kind }) => kind !== 'service-model')
		.flatMap((subject) => resolveColumn(catalog, subject).filter(isOwnChange))
		.filter(({ allocation }) => allocation.changed.date <= now)
		.toSorted((a, b) => (a.allocation.changed.date < b.allocation.changed.date ? 1 : -1));
	const services = new Set<string>();
	const first = changed.filter(({ subject }) => {
		const id = subject.service?.id ?? subject.id;
		return !services.has(id) && services.add(id);
	});
	return first.slice(0, most);
}

// A variant repeats what its service states; the change stands there once.
function isOwnChange(cell: Cell): cell is ChangedCell {
	const own = cell.provenance === 'stated' && cell.from === cell.subject.id;
	return own && cell.allocation.changed !== undefined;
}
