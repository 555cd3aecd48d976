import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Addresses } from '../domain/addresses/ledger.ts';

// What nobody links to: bundles and indexes named by their content, files for servers and crawlers, compressed twins.
const passing = [
	/^(_astro|pagefind)\//,
	/^[_.]/,
	/^redirects\.map$/,
	/^(data\/v1\/)?404\.(html|json)$/,
	/^(robots\.txt|sitemap-.*\.xml)$/,
	/\.(br|gz|zst|map)$/,
];

/** Every address that a built site publishes: its pages with their places, and its other files. */
export function readPublished(folder: string): Addresses {
	const names = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
		.filter((name) => !passing.some((pattern) => pattern.test(name)))
		.toSorted();
	return new Map(
		names.map((name) => [
			`/${name.replace(/(^|\/)index\.html$/, '$1')}`,
			name.endsWith('.html') ? readPlaces(readFileSync(join(folder, name), 'utf8')) : new Set(),
		]),
	);
}

/** The places of a page: what its main part marks with the class `landing`. Other ids serve scripts and icons. */
function readPlaces(html: string): Set<string> {
	const main = html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'));
	const tags = main.match(/<[a-z][a-z0-9-]*(?:\s+[^\s=>]+(?:="[^"]*")?)*\s*>/g) ?? [];
	const ids = tags
		.filter((tag) => / class="(?:[^"]* )?landing[ "]/.test(tag))
		.flatMap((tag) => / id="([^"]+)"/.exec(tag)?.[1] ?? []);
	return new Set(ids);
}
