import type { Catalog } from '../catalog.ts';
import type { Body } from './body.ts';
import { ownValue } from '../own-value.ts';
import { dutyPath, guidePath, serviceModelPath, servicePath, variantPath } from '../paths.ts';
import { cloudModelIds } from '../vocabulary.ts';

/** A page that a record has, and the names of the places on it that come from content. */
export interface PagePlaces {
	path: string;
	/** The file whose prose the page shows, if it shows any. */
	file?: string;
	/** The ids of its rows. */
	rows: readonly string[];
}

/** The pages of all records with their rows. */
export function listPlaces(catalog: Catalog): PagePlaces[] {
	const { duties, services, guides, cloudModels } = catalog;
	const dutyIds = duties.map(({ id }) => id);
	const stating = (duty: string) =>
		services.filter(({ allocation }) => ownValue(allocation, duty)).map(({ id }) => id);
	return [
		...guides.map(({ id, file }) => ({ path: guidePath(id), file, rows: [] })),
		...cloudModels.map(({ id, file }) => ({ path: serviceModelPath(id), file, rows: dutyIds })),
		...duties.map(({ id, file }) => ({
			...{ path: dutyPath(id), file, rows: [...cloudModelIds, ...stating(id)] },
		})),
		...services.flatMap(({ id, file, variants }) => [
			{ path: servicePath(id), file, rows: dutyIds },
			...variants.map((variant) => ({ path: variantPath(id, variant.id), rows: dutyIds })),
		]),
	];
}

/** The fragments of a page's rows and of the headings of its prose. */
export function fragmentsOf(
	{ rows, file }: PagePlaces,
	bodies: ReadonlyMap<string, Body>,
): string[] {
	const headings = (file && bodies.get(file)?.headings) || [];
	return [...rows, ...headings.map(({ slug }) => slug)];
}
