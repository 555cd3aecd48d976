import { getCollection } from 'astro:content';
import { buildCatalog, type Catalog, type Records } from '../domain/catalog.ts';
import { ContentError } from '../domain/problem.ts';
import { kinds, kindTable, type Kind } from '../domain/schema.ts';

async function readKind(kind: Kind) {
	const entries = await getCollection(kind);
	if (entries.length === 0) {
		// Astro's loaders log an unreadable folder and carry on.
		throw new ContentError([
			{ file: `content/${kind}`, path: [], message: 'no record reached the site' },
		]);
	}
	return entries.map(({ id, data }) => {
		const file = `content/${kind}/${id}${kindTable[kind].ending}`;
		return { id, file, ...(data as object) };
	});
}

const read = await Promise.all(kinds.map(async (kind) => [kind, await readKind(kind)]));
// The collections' schemas have shaped the data; only the id's type is narrower in the catalog.
const records = Object.fromEntries(read) as unknown as Records;

/** The catalog of this build. Built once: modules are evaluated once. */
export const catalog: Catalog = buildCatalog(records);
