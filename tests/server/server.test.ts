import { expect, test } from '@playwright/test';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { readScriptHashes } from '../../src/built/read-inline-scripts.ts';
import { buildHeaderTable, headersFor } from '../../src/domain/publish/headers.ts';
import { listRedirects } from '../../src/domain/addresses/redirects.ts';
import { brotliModule } from '../../tools/nginx.mjs';
import { mediaTypes } from '../../src/domain/publish/media-types.ts';
import { acceptCases } from '../fixtures/accept-cases.ts';
import { catalog, dist, listFiles, readBuilt } from '../build/dist.ts';
import { host } from './host.ts';

const table = buildHeaderTable({ base: '/', scriptHashes: readScriptHashes(dist) });
const files = listFiles();
const find = (pattern: RegExp) => `/${files.find((name) => pattern.test(name))!}`;
// Large enough to be compressed.
const script = `/${files.find((name) => /^_astro\/.*\.js$/.test(name) && readBuilt(name).length > 2000)!}`;
const fragment = find(/\.pf_fragment$/);

test('every kind of address has exactly the headers of the table', async ({ request }) => {
	const paths = [
		...['/', '/services/amazon-rds/', '/compare/', '/embed/duties/guest-os-patching/'],
		...['/offline/', '/offline-worker.js', '/_data/offline.json'],
		...['/data/', '/data/v1/all.json', '/services/amazon-rds.md', '/llms.txt'],
		...['/_data/columns/paas.json', '/pagefind/pagefind.js', '/favicon.svg', script, fragment],
	];
	for (const path of paths) {
		const response = await request.get(path);
		expect(response.status(), path).toBe(200);
		const sent = response.headersArray();
		const { Vary, ...headers } = headersFor(table, path);
		// What is compressed depends on that, too.
		if (Vary) expect(response.headers()['vary']?.split(/, |\n/), path).toContain(Vary);
		for (const [name, value] of Object.entries(headers))
			expect(
				sent.filter((header) => header.name.toLowerCase() === name.toLowerCase()),
				`${path} ${name}`,
			).toEqual([{ name, value }]);
	}
});

test('assets and fragments are kept for ever, pages for minutes and then asked for again', async ({
	request,
}) => {
	const caching = async (path: string) => (await request.get(path)).headers()['cache-control'];
	expect(await caching(script)).toBe('public, max-age=31536000, immutable');
	expect(await caching(fragment)).toBe('public, max-age=31536000, immutable');
	for (const path of ['/', '/pagefind/pagefind.js', '/pagefind/pagefind-entry.json', '/nowhere/'])
		expect(await caching(path)).toBe('public, max-age=300');
	const { etag = '' } = (await request.get('/about/')).headers();
	const again = await request.get('/about/', { headers: { 'If-None-Match': etag } });
	expect(again.status()).toBe(304);
});

test('every short form answers 301 at once, with and without the last slash, and keeps the query', async ({
	request,
}) => {
	const redirects = listRedirects(catalog);
	// Each of these has a short form at least.
	expect(redirects.length).toBeGreaterThan(catalog.duties.length + catalog.services.length);
	for (const { from, to } of redirects)
		for (const path of [from, from.replace(/\/$/, '')]) {
			const response = await request.get(`${path}?q=1`, { maxRedirects: 0 });
			expect(response.status(), path).toBe(301);
			expect(response.headers()['location'], path).toMatch(
				new RegExp(`^(http://[^/]+)?${to}\\?q=1$`),
			);
			expect(response.headers()['strict-transport-security'], path).toBeTruthy();
		}
});

test('a page without its last slash leads to it, on the same host', async ({ request }) => {
	const response = await request.get('/duties?x=1', { maxRedirects: 0 });
	expect(response.status()).toBe(301);
	expect(response.headers()['location']).toBe('/duties/?x=1');
});

test('what is not there answers 404 with the page that says so, and with all headers', async ({
	request,
}) => {
	const missing = ['/nowhere/', '/_astro/gone.js', '/_data/columns/', '/_astro/', '/404.html'];
	for (const path of [
		...missing,
		'/redirects.map',
		'/_redirects',
		'/_headers',
		'/embed/nothing/',
		'/about/index.html.gz',
		'/about/index.html.br',
		`${script}.gz`,
	]) {
		const response = await request.get(path);
		expect(response.status(), path).toBe(404);
		expect(await response.text(), path).toBe(readBuilt('404.html'));
		const { Vary, ...headers } = headersFor(table, '/404.html');
		// What is compressed depends on that, too.
		expect(response.headers()['vary']?.split(/, |\n/), path).toContain(Vary);
		expect(response.headers(), path).toMatchObject(
			Object.fromEntries(
				Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
			),
		);
	}
});

for (const coding of ['gzip', 'br'])
	test(`texts come compressed by ${coding}, as the reader asks, and are the same bytes`, async ({
		request,
	}) => {
		if (coding === 'br')
			expect(brotliModule(), 'the module for brotli is installed with nginx').toBeTruthy();
		const texts = ['/services/amazon-rds/', script, '/_data/columns/paas.json', '/favicon.svg'];
		for (const path of texts) {
			const plain = await request.get(path, { headers: { 'Accept-Encoding': 'identity' } });
			expect(plain.headers()['content-encoding'], path).toBeUndefined();
			const response = await request.get(path, { headers: { 'Accept-Encoding': coding } });
			expect(response.headers()['content-encoding'], path).toBe(coding);
			expect(response.headers()['vary'], path).toContain('Accept-Encoding');
			expect(await response.text(), path).toBe(await plain.text());
		}
	});

test('texts say that they are UTF-8, and scripts that they are scripts', async ({ request }) => {
	const type = async (path: string) => (await request.get(path)).headers()['content-type'];
	expect(await type('/about/')).toBe('text/html; charset=utf-8');
	expect(await type('/_data/columns/paas.json')).toBe('application/json; charset=utf-8');
	expect(await type(script)).toBe('application/javascript; charset=utf-8');
	expect(await type(find(/\.css$/))).toBe('text/css; charset=utf-8');
	expect(await type('/sitemap-index.xml')).toBe('text/xml; charset=utf-8');
	expect(await type('/data/v1/all.json')).toBe('application/json; charset=utf-8');
	for (const [ending, wanted] of Object.entries(mediaTypes)) {
		const file = files.find((name) => `/${name}`.endsWith(ending));
		if (file) expect(await type(`/${file}`), file).toBe(wanted);
	}
});

test('data that is not there answers 404 in JSON, and every origin may read it', async ({
	request,
}) => {
	for (const path of ['/data/v1/nothing.json', '/data/v1/subjects/', '/data/v1/subjects/x.json']) {
		const response = await request.get(path);
		expect(response.status(), path).toBe(404);
		expect(response.headers()['content-type'], path).toBe('application/json; charset=utf-8');
		expect(response.headers()['access-control-allow-origin'], path).toBe('*');
		expect(await response.json(), path).toEqual({
			error: 'not-found',
			index: '/data/v1/index.json',
		});
	}
});

for (const [accept, wanted] of acceptCases)
	test(`who accepts “${accept}” gets ${wanted}`, async ({ request }) => {
		for (const path of ['/services/amazon-rds/', '/']) {
			const response = await request.get(path, { headers: { Accept: accept } });
			const twin = path === '/' ? 'index.md' : `${path.slice(1, -1)}.md`;
			const file = wanted === 'Markdown' ? twin : `${path.slice(1)}index.html`;
			expect(await response.text(), path).toBe(readBuilt(file));
			expect(response.headers()['content-type'], path).toBe(
				wanted === 'Markdown' ? 'text/markdown; charset=utf-8' : 'text/html; charset=utf-8',
			);
			expect(response.headers()['vary'], path).toContain('Accept');
		}
		const bare = await request.get('/embed/duties/guest-os-patching/', {
			headers: { Accept: accept },
		});
		expect(bare.headers()['content-type']).toBe('text/html; charset=utf-8');
	});

test('a twin that is looked for inside the folder of its page is found beside it', async ({
	request,
}) => {
	const response = await request.get('/services/amazon-rds/index.md', { maxRedirects: 0 });
	expect(response.status()).toBe(301);
	expect(response.headers()['location']).toBe('/services/amazon-rds.md');
	expect((await request.get('/index.md')).status()).toBe(200);
});

test('nobody writes, and the server does not say what it is', async ({ request }) => {
	expect((await request.post('/about/')).status()).toBe(405);
	expect((await request.get('/')).headers()['server']).toBe('nginx');
});

/** What plain HTTP answers to a host's name. */
async function askPlainly(name: string, path: string) {
	const asked = get({ socketPath: host.plainSocket, path, headers: { host: name } });
	const [{ statusCode, headers }] = (await once(asked, 'response')) as [IncomingMessage];
	asked.destroy();
	return { statusCode, location: headers.location, server: headers.server };
}

test('plain HTTP leads to HTTPS, for the own host only, and does not say what it is', async () => {
	expect(await askPlainly('atlas.example', '/duties/?x=1')).toEqual({
		statusCode: 301,
		location: 'https://atlas.example/duties/?x=1',
		server: 'nginx',
	});
	for (const name of ['elsewhere.example', 'atlas.example.elsewhere.example', '127.0.0.1'])
		expect(await askPlainly(name, '/'), name).toEqual({
			statusCode: 421,
			location: undefined,
			server: 'nginx',
		});
});
