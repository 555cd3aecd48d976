import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The files below a folder, named from it with slashes, in order. */
export function listFiles(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
		.sort();
}

/** The digest of a file's bytes. */
export function digestFile(file: string): string {
	return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** The name of a release: a digest of the names and bytes of its files. */
export function nameByContent(site: string, files: readonly string[]): string {
	const hash = createHash('sha256');
	for (const file of files) hash.update(`${file}\0${digestFile(join(site, file))}\n`);
	return hash.digest('hex').slice(0, 16);
}
