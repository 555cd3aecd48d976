import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** What a check of links found, and how much it looked at. */
export interface LinkReport {
	checked: number;
	broken: string[];
}

/** Follows every internal link, fragment and asset of a site built at `base`, with a slash at both ends, into `folder`. */
export function checkLinks(folder: string, base = '/'): LinkReport {
	const report: LinkReport = { checked: 0, broken: [] };
	const read = (file: string) => readFileSync(join(folder, file), 'utf8');
	const ids = new Map<string, Set<string>>();
	const idsOf = (file: string) => {
		const known = ids.get(file) ?? readIds(read(file));
		ids.set(file, known);
		return known;
	};
	for (const page of listPages(folder))
		for (const address of readAddresses(read(page))) {
			if (/^(https?:|mailto:|data:)/.test(address)) continue;
			report.checked += 1;
			const [path = '', fragment] = address.split('#');
			const file = path === '' ? page : fileOf(path.replace(/\?.*$/, ''), base);
			if (file === undefined || !existsSync(join(folder, file)))
				report.broken.push(`${page}: ${address}`);
			else if (fragment && !idsOf(file).has(decodeURIComponent(fragment)))
				report.broken.push(`${page}: ${address} (no such fragment)`);
		}
	return report;
}

function listPages(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.html'))
		.map((name) => name.replaceAll(sep, '/'))
		.toSorted();
}

/** The file that answers a path; none where it is not below the site's. */
function fileOf(path: string, base: string): string | undefined {
	if (!path.startsWith(base)) return undefined;
	return path.slice(base.length).replace(/(^|\/)$/, '$1index.html');
}

function readAddresses(html: string): string[] {
	return [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, address = '']) =>
		address.replaceAll('&amp;', '&'),
	);
}

function readIds(html: string): Set<string> {
	return new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
}
