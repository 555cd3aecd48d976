import { dataPath, searchIndexPath } from '../data-paths.ts';
import { cardsPath, embedRootPath } from '../paths.ts';
import { fixedPaths } from './fixed-pages.ts';

const folders = [dataPath, embedRootPath, cardsPath, searchIndexPath];
/** Words that a site may want for itself one day. */
const kept = ['404', 'api', 'feed', 'history', 'index', 'og', 'robots', 'sitemap'];

/** First parts of addresses that the site uses itself, or keeps for itself: no short form may take one. */
export const reservedSegments: ReadonlySet<string> = new Set([
	...[...fixedPaths, ...folders].map((path) => path.split('/')[1]!),
	...kept,
]);
