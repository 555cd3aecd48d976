import { createHash } from 'node:crypto';
import type { Catalog } from '../domain/catalog.ts';
import { editionOf, type Edition } from '../domain/exports/edition.ts';
import { catalogOf } from './catalog-of.ts';

// A digest of all content is a second's work.
const editions = new WeakMap<Catalog, Edition>();

/** The edition of the content of the project at `root`. */
export function editionAt(root: string): Edition {
	const catalog = catalogOf(root);
	const edition =
		editions.get(catalog) ??
		editionOf(catalog, (text) => createHash('sha256').update(text).digest('hex'));
	editions.set(catalog, edition);
	return edition;
}
