import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describeFailure } from './read-text.ts';

/** What lies in a folder, or why that cannot be said. */
export interface ReadFolder {
	/** The names of what lies there, in one order on every machine; without what editors leave behind. */
	names: string[];
	/** Why the folder could not be listed. */
	failure?: string;
}

// What systems and editors put beside files: .DS_Store, ._x, .x.swp, .#x, #x#, x~, Thumbs.db, desktop.ini.
const leftovers = /^(\.DS_Store|\._.*|\..*\.sw[a-z]|\.#.*|#.*#|.*~|Thumbs\.db|desktop\.ini)$/;

/** Lists a folder of content. A folder that is not there is an empty one. */
export function readFolder(root: string, folder: string): ReadFolder {
	const path = join(root, folder);
	try {
		const found = lstatSync(path);
		if (found.isSymbolicLink())
			return { names: [], failure: 'is a link: put the folder itself here' };
		if (!found.isDirectory()) return { names: [], failure: 'is no folder: make one of that name' };
		const names = readdirSync(path).filter((name) => !leftovers.test(name));
		return { names: names.toSorted() };
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { names: [] };
		return { names: [], failure: describeFailure(error) };
	}
}
