import { createHash } from 'node:crypto';
import { editionOf, type Edition } from '../domain/exports/edition.ts';
import { catalogOf } from './catalog-of.ts';

/** The edition of the content of the project at `root`. */
export function editionAt(root: string): Edition {
	return editionOf(catalogOf(root), (text) => createHash('sha256').update(text).digest('hex'));
}
