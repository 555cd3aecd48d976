import type { Catalog } from '../catalog.ts';
import { answerPages } from './answer-pages.ts';
import type { FixedPage, PageWords } from './fixed-page.ts';
import { furtherPages } from './further-pages.ts';

const table = { ...answerPages, ...furtherPages };

/** The address of a fixed page. */
export type FixedPath = keyof typeof table;

/** The addresses of all fixed pages, in reading order. */
export const fixedPaths = Object.keys(table) as FixedPath[];

/** The name in navigation of a fixed page, with its address. */
export function entryOf(path: FixedPath): { path: string; title: string } {
	return { path, title: table[path].title };
}

/** All that is said of a fixed page. */
export function fixedPage(catalog: Catalog, path: FixedPath): FixedPage {
	const { summary, more, ...words }: PageWords = table[path];
	const sentence = summary(catalog);
	return {
		...words,
		path,
		summary: sentence,
		description: more ? `${sentence} ${more}` : sentence,
	};
}
