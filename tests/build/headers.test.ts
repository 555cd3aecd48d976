import { expect, test } from '@playwright/test';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf, inlineScripts, readScriptHashes } from '../../src/built/read-inline-scripts.ts';
import { nginxFiles } from '../../src/domain/publish/nginx-files.ts';
import { toHeadersFile } from '../../src/domain/publish/headers-netlify.ts';
import { buildHeaderTable } from '../../src/domain/publish/headers.ts';
import { listEmbeddedPages, listPages } from '../../src/domain/navigation/pages.ts';
import { addIntegrity } from '../../src/integrations/integrity.ts';
import { catalog, dist, listHtmlFiles, project, readBuilt } from './dist.ts';

const scriptHashes = readScriptHashes(dist);
const pages = listHtmlFiles();

test('the hashes are those of the inline scripts, and these are the few that are worth it', () => {
	const found = new Set(pages.flatMap((page) => inlineScripts(readBuilt(page))).map(hashOf));
	expect([...found].toSorted()).toEqual(scriptHashes);
	expect(scriptHashes.length).toBe(2);
	const bare = pages.filter((page) => page.startsWith('embed/'));
	expect(bare.length).toBeGreaterThanOrEqual(listEmbeddedPages(catalog).length);
	expect(bare.flatMap((page) => inlineScripts(readBuilt(page)))).toEqual([]);
});

test('an inline script counts where the browser runs it', () => {
	const html =
		'<script>a</script><script type="module">b</script><script type="application/ld+json">{}</script>' +
		'<script src="/c.js"></script><script type="importmap">{}</script>';
	expect(inlineScripts(html)).toEqual(['a', 'b', '{}']);
	expect(hashOf('')).toBe('sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=');
});

test('_headers is written from the table', () => {
	const table = buildHeaderTable({ base: '/', scriptHashes });
	expect(readBuilt('_headers')).toBe(toHeadersFile(table, '/', listPages(catalog)));
	const long = readBuilt('_headers')
		.split('\n')
		.filter((line) => line.length > 2000);
	expect(long, 'Cloudflare Pages reads no longer lines').toEqual([]);
});

for (const [name, text] of Object.entries(nginxFiles('/', scriptHashes)))
	test(`deploy/nginx/${name} is written from the table; if this fails, run "npm run deploy:nginx"`, () => {
		expect(readFileSync(join(project, 'deploy', 'nginx', name), 'utf8')).toBe(text);
	});

test('every script and stylesheet of every page has the digest of its bytes', () => {
	let checked = 0;
	const digests = new Map<string, string>();
	for (const page of pages) {
		const tags = readBuilt(page).match(
			/<script\b[^>]*\ssrc=[^>]*>|<link\b[^>]*\srel="(?:stylesheet|modulepreload)"[^>]*>/g,
		);
		for (const tag of tags ?? []) {
			const address = /\s(?:src|href)="([^"]+)"/.exec(tag)?.[1] ?? '';
			const digest =
				digests.get(address) ??
				createHash('sha256')
					.update(readFileSync(join(dist, address)))
					.digest('base64');
			digests.set(address, digest);
			expect(tag, page).toContain(` integrity="sha256-${digest}"`);
			checked += 1;
		}
	}
	expect(checked).toBeGreaterThan(pages.length);
});

test('digests are added to what the browser can check, once', () => {
	const html =
		'<script>x</script><script type="module" src="/a.js"></script><link rel="stylesheet" href="/b.css">' +
		'<link rel="icon" href="/c.svg"><link href="/d.js" rel="modulepreload" /><img src="/e.png">';
	const once = addIntegrity(html, (address) => `of ${address}`);
	expect(once).toBe(
		'<script>x</script><script type="module" src="/a.js" integrity="of /a.js"></script>' +
			'<link rel="stylesheet" href="/b.css" integrity="of /b.css">' +
			'<link rel="icon" href="/c.svg"><link href="/d.js" rel="modulepreload" integrity="of /d.js"><img src="/e.png">',
	);
	expect(addIntegrity(once, () => 'again')).toBe(once);
});
