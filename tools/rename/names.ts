import type { Catalog } from '../../src/domain/catalog.ts';
import type { RenamedKind } from './request.ts';

/** A record as its name is looked up. */
export interface NamedRecord {
	/** The id; a variant's holds its service's. */
	id: string;
	file: string;
	/** Ids that it had before, in the same form. */
	former: readonly string[];
	shortForms: readonly string[];
	/** Where its fields stand in the file. */
	path: readonly (string | number)[];
}

/** The records of a kind that can be renamed. */
export function recordsOf(catalog: Catalog, kind: RenamedKind): NamedRecord[] {
	switch (kind) {
		case 'duties':
			return catalog.duties.map(named);
		case 'services':
			return catalog.services.map(named);
		case 'teams':
			return catalog.teams.map(named);
		case 'model':
			return catalog.guides.map(named);
		case 'comparisons':
			return catalog.comparisons.map(named);
		case 'variants':
			return catalog.services.flatMap(({ id: service, file, variants }) =>
				variants.map(({ id, movedFrom, shortForms }, index) => ({
					id: `${service}/${id}`,
					file,
					former: movedFrom.map((old) => `${service}/${old}`),
					shortForms,
					path: ['variants', index],
				})),
			);
	}
}

/** All records whose names a record of that kind may not take: on pages, each of them is a fragment. */
export function namesakesOf(catalog: Catalog, kind: RenamedKind): NamedRecord[] {
	return kind === 'duties' || kind === 'services'
		? [...catalog.serviceModels, ...catalog.duties, ...catalog.services].map(named)
		: recordsOf(catalog, kind);
}

/** All records with short forms. */
export function shortenedRecords(catalog: Catalog): NamedRecord[] {
	return [
		...[...catalog.serviceModels, ...catalog.duties, ...catalog.services].map(named),
		...recordsOf(catalog, 'variants'),
	];
}

function named(record: {
	id: string;
	file: string;
	movedFrom: readonly string[];
	shortForms?: readonly string[];
}): NamedRecord {
	const { id, file, movedFrom, shortForms = [] } = record;
	return { id, file, former: movedFrom, shortForms, path: [] };
}
