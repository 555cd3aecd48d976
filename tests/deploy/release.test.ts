import { expect, test } from '@playwright/test';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { hashOf } from '../../src/built/read-inline-scripts.ts';
import { nginx } from '../../tools/release-nginx.mjs';
import { load } from './load.ts';
import { currentRelease, release, rollBack, switchTo } from '../../tools/release.mjs';

let folder = '';
let target = '';

test.beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'atlas-release-'));
	target = join(folder, 'target');
});
test.afterEach(() => rmSync(folder, { recursive: true }));

/** A small site whose page names its version and an asset of its own. */
function buildSite(version: string): string {
	const site = join(folder, `site-${version}`);
	const files = {
		'index.html': `<script>start('${version}')</script><p>version ${version}</p>${'<p>the same text</p>'.repeat(50)}/_astro/${version}.js`,
		'tiny.txt': version,
		[`_astro/${version}.js`]: `console.log('${version}')\n`.repeat(20),
		[`pagefind/fragment/en_${version}.pf_fragment`]: version,
		'pagefind/pagefind.js': `engine of ${version}`,
	};
	for (const [name, content] of Object.entries(files)) {
		mkdirSync(dirname(join(site, name)), { recursive: true });
		writeFileSync(join(site, name), content);
	}
	return site;
}

const served = (name: string) => readFileSync(join(target, 'current', name));

test('a release is served whole, with compressed twins where they are smaller', async () => {
	const name = await release(buildSite('a'), target);
	expect(name).toMatch(/^[0-9a-f]{16}$/);
	expect(currentRelease(target)).toBe(name);
	const page = served('index.html');
	expect(brotliDecompressSync(served('index.html.br'))).toEqual(page);
	expect(gunzipSync(served('index.html.gz'))).toEqual(page);
	expect(served('index.html.br').length).toBeLessThan(page.length);
	expect(existsSync(join(target, 'current', 'tiny.txt.br'))).toBe(false);
	expect(existsSync(join(target, 'current', 'pagefind/fragment/en_a.pf_fragment.br'))).toBe(false);
});

test('the same content is the same release; other content is another', async () => {
	const first = await release(buildSite('a'), target);
	const second = await release(buildSite('b'), target);
	expect(second).not.toBe(first);
	expect(await release(buildSite('a'), target)).toBe(first);
	expect(served('index.html').toString()).toContain('version a');
});

test('hashed assets of the kept releases answer in every release, all else is the release’s own', async () => {
	await release(buildSite('a'), target);
	await release(buildSite('b'), target);
	const shared = [
		'_astro/a.js',
		'_astro/b.js',
		'_astro/a.js.br',
		'pagefind/fragment/en_a.pf_fragment',
	];
	for (const name of shared) expect(existsSync(join(target, 'current', name)), name).toBe(true);
	expect(served('pagefind/pagefind.js').toString()).toBe('engine of b');
	await rollBack(target);
	expect(served('pagefind/pagefind.js').toString()).toBe('engine of a');
	for (const name of shared) expect(existsSync(join(target, 'current', name)), name).toBe(true);
});

test('a roll-back returns to what was served before, also after another roll-back', async () => {
	const [a, b] = [await release(buildSite('a'), target), await release(buildSite('b'), target)];
	expect(await rollBack(target)).toBe(a);
	expect(currentRelease(target)).toBe(a);
	const c = await release(buildSite('c'), target);
	expect(await rollBack(target)).toBe(a);
	expect(readdirSync(join(target, 'releases'))).toEqual(expect.arrayContaining([a, b, c]));
});

test('old releases go, the last ones and their assets stay', async () => {
	const names: string[] = [];
	for (const version of ['a', 'b', 'c', 'd'])
		names.push(await release(buildSite(version), target, { keep: 2 }));
	const left = readdirSync(join(target, 'releases')).filter((name) => !name.includes('.'));
	expect(left.toSorted()).toEqual(names.slice(2).toSorted());
	expect(existsSync(join(target, 'current', '_astro/c.js'))).toBe(true);
	expect(existsSync(join(target, 'current', '_astro/b.js'))).toBe(false);
});

test('a folder without a site is refused, and so is a roll-back to nothing', async () => {
	mkdirSync(join(folder, 'empty'));
	await expect(release(join(folder, 'empty'), target)).rejects.toThrow('no index.html');
	expect(existsSync(target)).toBe(false);
	await release(buildSite('a'), target);
	await expect(rollBack(target)).rejects.toThrow('no release before');
	expect(served('index.html').toString()).toContain('version a');
});

test('the web server admits the inline scripts of all kept releases before each switch', async () => {
	const told: { scripts: string[]; current: string | undefined }[] = [];
	let rereads = 0;
	const server = {
		admit(scripts: string[]) {
			const current = existsSync(join(target, 'current')) ? currentRelease(target) : undefined;
			told.push({ scripts, current });
		},
		reread: () => (rereads += 1),
	};
	const script = (version: string) => hashOf(`start('${version}')`);
	const a = await release(buildSite('a'), target, { server });
	const b = await release(buildSite('b'), target, { server, keep: 2 });
	await rollBack(target, { server });
	await release(buildSite('c'), target, { server, keep: 2 });
	expect(told).toEqual([
		{ scripts: [script('a')], current: undefined },
		{ scripts: [script('a'), script('b')].toSorted(), current: a },
		{ scripts: [script('a'), script('b')].toSorted(), current: b },
		{ scripts: [script('a'), script('c')].toSorted(), current: a },
	]);
	expect(rereads).toBe(4);
});

test('a web server that refuses its new headers keeps the old ones and the old release', async () => {
	const conf = join(folder, 'conf');
	mkdirSync(conf);
	writeFileSync(join(conf, 'maps.conf'), 'as before');
	await release(buildSite('a'), target);
	const refused = release(buildSite('b'), target, { server: nginx(conf, 'exit 3', '/') });
	await expect(refused).rejects.toThrow('exit 3');
	expect(served('index.html').toString()).toContain('version a');
	expect(readFileSync(join(conf, 'maps.conf'), 'utf8')).toBe('as before');

	await release(buildSite('b'), target, { server: nginx(conf, 'true', '/') });
	const maps = readFileSync(join(conf, 'maps.conf'), 'utf8');
	for (const version of ['a', 'b']) expect(maps).toContain(hashOf(`start('${version}')`));
	expect(() => nginx(folder, 'true', '/')).toThrow('holds no maps.conf');
});

test('under load no request fails while releases are switched, and old assets answer', async () => {
	const [a, b] = [await release(buildSite('a'), target), await release(buildSite('b'), target)];
	const server = createServer((request, response) => {
		try {
			response.end(served(request.url === '/' ? 'index.html' : request.url!));
		} catch {
			response.writeHead(404).end();
		}
	}).listen(0, '127.0.0.1');
	await new Promise((resolve) => server.once('listening', resolve));
	const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const paths = ['/', '/_astro/a.js', '/_astro/b.js', '/pagefind/fragment/en_a.pf_fragment'];
	const asking = load(
		paths.map((path) => url + path),
		{ connections: 16, duration: 4000 },
	);
	let switches = 0;
	const slowest = { ms: 0 };
	const running = { load: true };
	void asking.then(() => (running.load = false));
	while (running.load) {
		const started = performance.now();
		switchTo(target, switches % 2 === 0 ? a : b);
		slowest.ms = Math.max(slowest.ms, performance.now() - started);
		switches += 1;
		await wait(100);
	}
	const { answered, refused, broken } = await asking;
	server.close();
	console.log(
		`${answered} requests, ${switches} switches, the slowest in ${slowest.ms.toFixed(1)} ms`,
	);
	expect({ refused, broken }).toEqual({ refused: 0, broken: 0 });
	expect(answered).toBeGreaterThan(500);
	expect(switches).toBeGreaterThan(10);
	const started = performance.now();
	await rollBack(target);
	expect(performance.now() - started).toBeLessThan(5000);
});
