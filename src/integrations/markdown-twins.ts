import type { AstroIntegration } from 'astro';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeTwin } from '../built/twin/twin.ts';
import { llmsFiles, llmsPathFor } from '../domain/exports/llms.ts';
import { dataPathOf } from '../domain/exports/data-of-page.ts';
import { listPages } from '../domain/navigation/pages.ts';
import { twinPath } from '../domain/paths.ts';
import { afterBuild } from './after-build.ts';
import { catalogOf } from './catalog-of.ts';
import { editionAt } from './edition-at.ts';

/** Writes the Markdown twin of every page that is meant to be found, from the page as it was built; and the lists of them. */
export function markdownTwins(): AstroIntegration {
	return afterBuild('markdown-twins', ({ folder, root, base, site, logger }) => {
		const catalog = catalogOf(root);
		const { dataVersion, lastModified } = editionAt(root);
		const prefix = base.replace(/\/$/, '');
		const url = (path: string) => new URL(`${prefix}${path}`, site).href;
		const pages = listPages(catalog);
		for (const { path } of pages) {
			const data = dataPathOf(catalog, path);
			const frame = {
				canonical: url(path),
				data: data && url(data),
				dataVersion,
				lastUpdated: lastModified,
				index: url(llmsPathFor(path)),
			};
			const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
			// A link of a built page has the base path already.
			const address = (href: string) =>
				href.startsWith('#') ? `${url(path)}${href}` : new URL(href, url(path)).href;
			write(join(folder, twinPath(path)), writeTwin(html, frame, address));
		}
		const lists = Object.entries(llmsFiles(catalog, url));
		for (const [path, text] of lists) write(join(folder, path), text);
		logger.info(`${pages.length} pages as Markdown, ${lists.length} lists of them`);
	});
}

function write(file: string, text: string): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
}
