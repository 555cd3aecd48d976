import type { Catalog, Identity } from './catalog.ts';
import type { Allocation, Source } from './schema.ts';

/** An allocation and where it stands. */
export interface PlacedAllocation {
	file: string;
	path: (string | number)[];
	allocation: Allocation;
}

/** Every allocation of the catalog with its place. */
export function placedAllocations({
	duties,
	serviceModels,
	services,
}: Catalog): PlacedAllocation[] {
	const ofRecord = (
		file: string,
		path: (string | number)[],
		allocations: Record<string, Allocation>,
	): PlacedAllocation[] =>
		Object.entries(allocations).map(([key, allocation]) => ({
			file,
			path: [...path, key],
			allocation,
		}));
	return [
		...duties.flatMap(({ file, general, allocation }) => [
			...(general ? [{ file, path: ['general'], allocation: general }] : []),
			...ofRecord(file, ['allocation'], allocation),
		]),
		...serviceModels.flatMap(({ file, baseline }) =>
			baseline ? [{ file, path: ['baseline'], allocation: baseline }] : [],
		),
		...services.flatMap(({ file, allocation, variants }) => [
			...ofRecord(file, ['allocation'], allocation),
			...variants.flatMap((variant, index) =>
				ofRecord(file, ['variants', index, 'allocation'], variant.allocation),
			),
		]),
	];
}

/** A source and where it stands. */
export interface PlacedSource {
	file: string;
	path: (string | number)[];
	source: Source;
}

/** Every source of the catalog with its place. */
export function placedSources(catalog: Catalog): PlacedSource[] {
	const place = (file: string, path: (string | number)[], sources: readonly Source[]) =>
		sources.map((source, index) => ({ file, path: [...path, 'sources', index], source }));
	return [
		...placedAllocations(catalog).flatMap(({ file, path, allocation: { sources, setting } }) => [
			...place(file, path, sources),
			...(setting ? [{ file, path: [...path, 'setting', 'source'], source: setting.source }] : []),
		]),
		...[...pageRecords(catalog), ...catalog.frameworks, ...catalog.evidence].flatMap(
			({ file, sources }) => place(file, [], sources),
		),
		...catalog.services.flatMap(({ file, ending, variants }) => [
			...place(file, ['ending'], ending?.sources ?? []),
			...variants.flatMap((variant, index) =>
				place(file, ['variants', index, 'ending'], variant.ending?.sources ?? []),
			),
		]),
		...catalog.changes.flatMap(({ file, changes }) =>
			changes.flatMap(({ sources }, index) => place(file, ['changes', index], sources)),
		),
		...catalog.disputes.flatMap(({ file, sources }) => place(file, [], sources)),
	];
}

/** Every record that has a page, or could have one. */
export function pageRecords({
	duties,
	serviceModels,
	services,
	guides,
}: Catalog): (Identity & { summary: string; sources: readonly Source[] })[] {
	return [...guides, ...serviceModels, ...duties, ...services];
}
