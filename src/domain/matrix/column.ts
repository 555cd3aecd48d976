import type { Catalog } from '../catalog.ts';
import { resolveColumn } from './matrix.ts';
import { cellPath, type Subject } from './subject.ts';
import type { Allocation } from '../schema.ts';
import type { Provenance } from '../vocabulary.ts';

/** One cell of a column, as it is sent to the browser. */
export interface ColumnCell extends Allocation {
	/** The duty's id. */
	duty: string;
	/** The duty's title. */
	title: string;
	provenance: Provenance;
	exception: boolean;
	/** The cell's permanent address from the site's root; missing for the baseline, which has no page. */
	path?: string;
}

/** A column of the comparison, as it is sent to the browser: one small file a subject. */
export interface Column {
	/** The subject's id. */
	id: string;
	label: string;
	/** One cell a duty, in the catalog's order. */
	cells: ColumnCell[];
}

/** The column of one subject. */
export function buildColumn(catalog: Catalog, subject: Subject): Column {
	return {
		id: subject.id,
		label: subject.label,
		cells: resolveColumn(catalog, subject).map(({ duty, allocation, provenance, exception }) => {
			const address = cellPath(subject, duty.id);
			return {
				duty: duty.id,
				title: duty.title,
				...allocation,
				provenance,
				exception,
				...(address && { path: address }),
			};
		}),
	};
}
