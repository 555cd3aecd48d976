import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { checkContent } from '../../src/check/check-content.ts';
import { listRedirects } from '../../src/domain/addresses/redirects.ts';

/** The project's root. */
export const project = join(import.meta.dirname, '..', '..');

/** The built site. */
export const dist = join(project, 'dist');

/** The content that the site was built from. */
export const { catalog } = checkContent(project);

/** Every file of a built site, relative to its folder. */
export function listFiles(folder = dist): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(folder.length + 1)
				.replaceAll('\\', '/'),
		)
		.toSorted();
}

/** The HTML files of a built site, redirects included. */
export function listHtmlFiles(folder = dist): string[] {
	return listFiles(folder).filter((name) => name.endsWith('.html'));
}

/** The HTML files of a built site that a reader reads. */
export function listPageFiles(folder = dist): string[] {
	const redirects = new Set(listRedirects(catalog).map(({ from }) => redirectFileOf(from)));
	return listHtmlFiles(folder).filter((name) => !redirects.has(name));
}

/** The text of a built file. */
export function readBuilt(name: string, folder = dist): string {
	return readFileSync(join(folder, name), 'utf8');
}

/** The file that answers a path of the site. */
export function fileOf(path: string): string {
	return `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`;
}

/** The page that leads on from an address; a page of the site stands in a folder, whatever the address ends in. */
export function redirectFileOf(from: string): string {
	return fileOf(from.endsWith('/') ? from : `${from}/`);
}

const sizes = new Map<string, number>();

/**
 * How many bytes a built file has as a server with precompressed files sends it; `quick` gives an upper bound in a
 * twentieth of the time. Measured once a file.
 */
export function compressedSize(name: string, effort: 'full' | 'quick' = 'full'): number {
	const key = `${effort} ${name}`;
	const quality = effort === 'full' ? constants.BROTLI_MAX_QUALITY : 5;
	const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
	const size = sizes.get(key) ?? brotliCompressSync(readBuilt(name), { params }).length;
	sizes.set(key, size);
	return size;
}
