import { getEntry, render } from 'astro:content';
import type { Kind } from '../domain/schema.ts';

/** A heading of a page, for its contents list. */
export interface PageHeading {
	depth: number;
	slug: string;
	text: string;
}

/** The rendered prose of a record and its headings. Throws when the record does not exist. */
export async function readProse(kind: Exclude<Kind, 'teams'>, id: string) {
	const entry = await getEntry(kind, id);
	if (!entry) throw new RangeError(`no record "${id}" in content/${kind}`);
	const { Content, headings } = await render(entry);
	return { Content, headings: headings.filter(({ depth }) => depth === 2) as PageHeading[] };
}
