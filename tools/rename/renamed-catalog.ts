import type { Catalog } from '../../src/domain/catalog.ts';
import type { RenameRequest } from './request.ts';

/** The catalog as it will be: what leads on in it renews whatever names the record. */
export function renameInCatalog(catalog: Catalog, { kind, from, to }: RenameRequest): Catalog {
	const renamed = <Named extends { id: string; movedFrom: string[] }>(
		records: readonly Named[],
		[old, id]: readonly [string, string] = [from, to],
	) =>
		records.map((record) =>
			record.id === old
				? { ...record, id, movedFrom: [...record.movedFrom.filter((name) => name !== id), old] }
				: record,
		);
	switch (kind) {
		case 'duties':
			return { ...catalog, duties: renamed(catalog.duties) };
		case 'services':
			return { ...catalog, services: renamed(catalog.services) };
		case 'teams':
			return { ...catalog, teams: renamed(catalog.teams) };
		case 'model':
			return { ...catalog, guides: renamed(catalog.guides) };
		case 'comparisons':
			return { ...catalog, comparisons: renamed(catalog.comparisons) };
		case 'variants': {
			const [service = '', old = ''] = from.split('/');
			const id = to.slice(service.length + 1);
			const services = catalog.services.map((record) =>
				record.id === service
					? { ...record, variants: renamed(record.variants, [old, id]) }
					: record,
			);
			return { ...catalog, services };
		}
	}
}
