import type { Body } from '../body.ts';
import type { Catalog, Identity } from '../catalog.ts';
import type { Problem } from '../problem.ts';
import type { Allocation, Kind, Source } from '../schema.ts';

/** All content of one build, as the rules see it. */
export interface Content {
	catalog: Catalog;
	/** The prose of each file that has any, by file. */
	bodies: ReadonlyMap<string, Body>;
	/** Records whose file exists but could not be read: named elsewhere, they do not count as missing. */
	unreadable: readonly { kind: Kind; id: string }[];
}

/** The ids of a kind, those of unreadable files included. */
export function idsOf(kind: Kind, records: readonly Identity[], { unreadable }: Content): string[] {
	const hidden = unreadable.filter((record) => record.kind === kind);
	return [...records, ...hidden].map(({ id }) => id);
}

/** The first of the entries with each key: what a later one with the same key repeats. */
export function firstBy<Entry, Key>(
	entries: readonly Entry[],
	keyOf: (entry: Entry) => Key,
): Map<Key, Entry> {
	const first = new Map<Key, Entry>();
	for (const entry of entries) if (!first.has(keyOf(entry))) first.set(keyOf(entry), entry);
	return first;
}

/** A truth about the content as a whole. Rules are equals: none relies on another having run. */
export interface Rule {
	/** The rule's name, as CONTRIBUTING lists it. */
	name: string;
	/** Every breach of the rule. */
	check(content: Content): Problem[];
}

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
		...duties.flatMap(({ file, allocation }) => ofRecord(file, ['allocation'], allocation)),
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
		...placedAllocations(catalog).flatMap(({ file, path, allocation }) =>
			place(file, path, allocation.sources),
		),
		...pageRecords(catalog).flatMap(({ file, sources }) => place(file, [], sources)),
		...catalog.services.flatMap(({ file, ending, variants }) => [
			...place(file, ['ending'], ending?.sources ?? []),
			...variants.flatMap((variant, index) =>
				place(file, ['variants', index, 'ending'], variant.ending?.sources ?? []),
			),
		]),
	];
}

/** Every record that has a page, or could have one. */
export function pageRecords({
	duties,
	serviceModels,
	services,
	modelPages,
}: Catalog): (Identity & { summary: string; sources: readonly Source[] })[] {
	return [...modelPages, ...serviceModels, ...duties, ...services];
}
