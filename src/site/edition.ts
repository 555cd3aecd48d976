import { createHash } from 'node:crypto';
import { editionOf } from '../domain/exports/edition.ts';
import { catalog } from './catalog.ts';

/** The edition of the content that is built. */
export const edition = editionOf(catalog, (text) =>
	createHash('sha256').update(text).digest('hex'),
);
