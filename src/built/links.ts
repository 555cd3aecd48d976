import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf, listHtmlFiles, readBuilt } from './dist.ts';

/** What a check of links found, and how much it looked at. */
export interface LinkReport {
	checked: number;
	broken: string[];
}

/** Follows every internal link, fragment and asset of a site built at `base` into `folder`. */
export function checkLinks(folder: string, base = ''): LinkReport {
	const report: LinkReport = { checked: 0, broken: [] };
	const ids = new Map<string, Set<string>>();
	const idsOf = (file: string) => {
		const known = ids.get(file) ?? readIds(readBuilt(file, folder));
		ids.set(file, known);
		return known;
	};
	for (const page of listHtmlFiles(folder)) {
		const html = readBuilt(page, folder);
		for (const address of readAddresses(html)) {
			if (/^(https?:|mailto:|data:)/.test(address)) continue;
			report.checked += 1;
			const [path = '', fragment] = address.split('#');
			const inside =
				path === '' ? `/${page}` : path.startsWith(`${base}/`) ? path.slice(base.length) : null;
			const file = inside === null ? null : fileOf(inside.replace(/\?.*$/, ''));
			if (file === null || !existsSync(join(folder, file)))
				report.broken.push(`${page}: ${address}`);
			else if (fragment && !idsOf(file).has(decodeURIComponent(fragment)))
				report.broken.push(`${page}: ${address} (no such fragment)`);
		}
	}
	return report;
}

function readAddresses(html: string): string[] {
	return [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, address = '']) =>
		address.replaceAll('&amp;', '&'),
	);
}

function readIds(html: string): Set<string> {
	return new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
}
