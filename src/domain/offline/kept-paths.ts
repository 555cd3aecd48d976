import {
	assetsPath,
	identifiersPath,
	internalDataPath,
	mapDataPath,
	namesPath,
	offlineCopyPath,
	openDataPath,
	resourceTablePath,
	searchIndexPath,
} from '../data-paths.ts';
import { cardsPath, embedRootPath } from '../paths.ts';

/** The page for what is not there. */
export const missingPath = '/404.html';

// What pages load: scripts and styles, the search, and the data of the site's own scripts.
const folders = [assetsPath, searchIndexPath, internalDataPath];
const files = ['/favicon.svg', missingPath, identifiersPath, mapDataPath, namesPath];
const own = new Set([...files, resourceTablePath]);

// What is for other programs and for other sites.
const foreign = [openDataPath, embedRootPath, cardsPath];
const isPack = (path: string) => path.endsWith('.pack');

/**
 * Whether an address, from the site's root, belongs to the kept copy: pages, and what they load. Published data, feeds,
 * calendars, Markdown, pictures, files to take along and embeds never do: whoever asks for them gets today's or nothing.
 */
export function isKept(path: string): boolean {
	if (own.has(path)) return true;
	if (foreign.some((folder) => path.startsWith(folder)) || path === offlineCopyPath) return false;
	if (folders.some((folder) => path.startsWith(folder))) return !isPack(path);
	return isPage(path);
}

/** Whether an address is that of a page, with or without its last slash. */
function isPage(path: string): boolean {
	// What begins with a low line is for the server.
	return !path.startsWith('/_') && !path.slice(path.lastIndexOf('/')).includes('.');
}
