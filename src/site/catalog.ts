import { getCollection } from 'astro:content';
import { buildCatalog, type Catalog, type Records } from '../domain/catalog.ts';
import { ContentError } from '../domain/problem.ts';
import type { Kind } from '../domain/schema.ts';

async function readKind<K extends Kind>(kind: K) {
	const entries = await getCollection(kind);
	if (entries.length === 0) {
		// Astro's loaders log an unreadable folder and carry on.
		throw new ContentError([
			{ file: `content/${kind}`, path: [], message: 'no record reached the site' },
		]);
	}
	return entries.map(({ id, data }) => ({ id, file: `content/${kind}`, ...(data as object) }));
}

// The collections' schemas have shaped the data; only the id's type is narrower in the catalog.
const records = {
	duties: await readKind('duties'),
	'service-models': await readKind('service-models'),
	services: await readKind('services'),
	model: await readKind('model'),
	teams: await readKind('teams'),
} as unknown as Records;

/** The catalog of this build. Built once: modules are evaluated once. */
export const catalog: Catalog = buildCatalog(records);
