import { buildCatalog } from '../catalog.ts';
import { cardsPath, dataPath, embedRootPath, searchIndexPath } from '../paths.ts';
import { forEachKind } from '../schema.ts';
import { listPages } from './pages.ts';

// Without a single record only the pages are left that the site has of itself.
const fixedPages = listPages(buildCatalog(forEachKind(() => [])));
const folders = [dataPath, embedRootPath, cardsPath, searchIndexPath];
/** Words that a site may want for itself one day. */
const kept = ['404', 'api', 'feed', 'history', 'index', 'og', 'plan', 'robots', 'sitemap'];

/** First parts of addresses that the site uses itself, or keeps for itself: no short form may take one. */
export const reservedSegments: ReadonlySet<string> = new Set([
	...[...fixedPages.map(({ path }) => path), ...folders].map((path) => path.split('/')[1]!),
	...kept,
]);
