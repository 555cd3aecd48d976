import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readScriptHashes } from '../../src/built/read-inline-scripts.ts';
import { digestFile, listFiles } from './files.ts';
import { folderOf } from './layout.ts';
import { precompress, type Effort } from './precompress.ts';
import { writeRecord, type ReleaseRecord } from './record.ts';

/** A built site that is to be released. */
export interface Site {
	/** Its folder. */
	folder: string;
	/** What of it is released, named from the folder. */
	files: readonly string[];
	/** The path that it was built for. */
	base: string;
}

/**
 * Makes a release: copies under another name, compresses, renames, and writes its record last. What is broken off is
 * never taken for a release; what fails leaves nothing behind.
 */
export async function prepare(site: Site, target: string, name: string, effort?: Effort) {
	const partial = `${folderOf(target, name)}.partial`;
	try {
		copyAll(site.folder, partial, site.files);
		await precompress(partial, site.files, effort);
		const record = describe(partial, site.base);
		moveInto(partial, folderOf(target, name), Object.keys(record.files));
		writeRecord(target, name, record);
	} finally {
		rmSync(partial, { recursive: true, force: true });
	}
}

function copyAll(from: string, to: string, files: readonly string[]) {
	for (const file of files) {
		mkdirSync(dirname(join(to, file)), { recursive: true });
		copyFileSync(join(from, file), join(to, file));
	}
}

function describe(folder: string, base: string): ReleaseRecord {
	const files = listFiles(folder).map((file) => [file, digestFile(join(folder, file))] as const);
	return { base, scripts: readScriptHashes(folder), files: Object.fromEntries(files) };
}

// A damaged release may be the one that is served: it is mended file by file, and lacks no more at any moment.
function moveInto(partial: string, folder: string, files: readonly string[]) {
	if (!existsSync(folder)) return renameSync(partial, folder);
	for (const file of files) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		renameSync(join(partial, file), join(folder, file));
	}
}
