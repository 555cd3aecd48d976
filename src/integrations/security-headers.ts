import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf, inlineScripts } from '../built/read-inline-scripts.ts';
import { toHeadersFile } from '../domain/publish/headers-netlify.ts';
import { buildHeaderTable } from '../domain/publish/headers.ts';
import { listPages } from '../domain/navigation/pages.ts';
import { afterBuild } from './after-build.ts';
import { catalogOf } from './catalog-of.ts';
import { addIntegrity } from './integrity.ts';

/** Puts digests into the built pages, and writes `_headers` with the hashes of their inline scripts. */
export function securityHeaders(): AstroIntegration {
	return afterBuild('security-headers', ({ folder, root, base, logger }) => {
		const { digests, scriptHashes } = addDigests(folder, base);
		const table = buildHeaderTable({ base, scriptHashes });
		const text = toHeadersFile(table, base, listPages(catalogOf(root)));
		writeFileSync(join(folder, '_headers'), text);
		logger.info(`${digests} files with digests, ${scriptHashes.length} inline scripts`);
	});
}

/** Rewrites every page of a built site; returns how many files they load, and the hashes of their inline scripts. */
function addDigests(folder: string, base: string): { digests: number; scriptHashes: string[] } {
	const digests = new Map<string, string>();
	const digestOf = (address: string) => {
		const digest = digests.get(address) ?? digestFile(join(folder, address.slice(base.length)));
		digests.set(address, digest);
		return digest;
	};
	const scripts = new Set<string>();
	const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
		name.endsWith('.html'),
	);
	for (const name of pages) {
		const file = join(folder, name);
		const html = readFileSync(file, 'utf8');
		for (const script of inlineScripts(html)) scripts.add(script);
		const checked = addIntegrity(html, digestOf);
		if (checked !== html) writeFileSync(file, checked);
	}
	return { digests: digests.size, scriptHashes: [...scripts].map(hashOf).toSorted() };
}

function digestFile(file: string): string {
	return `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`;
}
