import { fixedPage, type FixedPath } from '../domain/navigation/fixed-pages.ts';
import { catalog } from './catalog.ts';

/** What the frame of a page that is no record's says of it. */
export function pageHead(path: FixedPath) {
	const { heading, headline, summary, description } = fixedPage(catalog, path);
	return { path, title: heading, headTitle: headline, description, lede: summary };
}
