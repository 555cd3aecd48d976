import { resolve } from 'node:path';
import { checkContent } from '../check/check-content.ts';
import type { Catalog } from '../domain/catalog.ts';

const catalogs = new Map<string, Catalog>();

/** The catalog of the project at `root`, read once a build. */
export function catalogOf(root: string): Catalog {
	const folder = resolve(root);
	const catalog = catalogs.get(folder) ?? checkContent(folder).catalog;
	catalogs.set(folder, catalog);
	return catalog;
}

/** Takes a catalog as that of the project at `root` from now on. */
export function keepCatalog(root: string, catalog: Catalog): void {
	catalogs.set(resolve(root), catalog);
}
