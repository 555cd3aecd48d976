import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { BuildMark } from './build-mark.ts';

/** A built site, and where it was built for. */
export interface Built {
	folder: string;
	mark: Pick<BuildMark, 'site' | 'base'>;
}

/**
 * The pages that two builds of one content do not have alike, but for the address of the site, and for the names and
 * digests of scripts and styles, which hold it.
 */
export function listDifferentPages(one: Built, other: Built): string[] {
	const pages = new Set([...listPages(one.folder), ...listPages(other.folder)]);
	return [...pages].filter((page) => readPage(one, page) !== readPage(other, page)).toSorted();
}

function listPages(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.html'))
		.map((name) => name.replaceAll(sep, '/'));
}

/** The text of a page without the address of the site; undefined where there is none. */
function readPage({ folder, mark: { site, base } }: Built, page: string): string | undefined {
	try {
		return readFileSync(join(folder, page), 'utf8')
			.replaceAll(`${site}${base}`, '§/')
			.replaceAll(new RegExp(`(["'=])${base.replaceAll('.', '\\.')}`, 'g'), '$1/')
			.replaceAll(/ (integrity|data-base)(="[^"]*")?/g, '')
			.replaceAll(/(\/_astro\/[^"]*?)\.[\w-]{8}\.(css|js)/g, '$1.$2');
	} catch {
		return undefined;
	}
}
