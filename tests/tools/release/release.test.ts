import { expect, test } from '@playwright/test';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { hashOf } from '../../../src/built/read-inline-scripts.ts';
import { buildMarkName, removeBuildMark } from '../../../src/built/build-mark.ts';
import { currentRelease } from '../../../tools/release/layout.ts';
import { release, rollBack } from '../../../tools/release/release.ts';
import type { Admission } from '../../../tools/release/serve.ts';
import { buildSite, place, served, servedPage, useOwnPlace } from './sites.ts';

useOwnPlace();

const kept = () =>
	readdirSync(join(place.target, 'releases')).filter((name) => !name.includes('.'));

test('a release is served whole, with compressed twins where they are smaller', async () => {
	const name = await release(buildSite('a'), place.target);
	expect(name).toMatch(/^[0-9a-f]{16}$/);
	expect(currentRelease(place.target)).toBe(name);
	const page = served('index.html');
	expect(brotliDecompressSync(served('index.html.br'))).toEqual(page);
	expect(gunzipSync(served('index.html.gz'))).toEqual(page);
	expect(served('index.html.br').length).toBeLessThan(page.length);
	expect(existsSync(join(place.target, 'current', 'tiny.txt.br'))).toBe(false);
	expect(existsSync(join(place.target, 'current', 'pagefind/fragment/en_a.pf_fragment.br'))).toBe(
		false,
	);
});

test('the same content is the same release; other content is another', async () => {
	const first = await release(buildSite('a'), place.target);
	const second = await release(buildSite('b'), place.target);
	expect(second).not.toBe(first);
	expect(await release(buildSite('a'), place.target)).toBe(first);
	expect(servedPage()).toContain('version a');
});

test('hashed assets of the kept releases answer in every release, all else is the release’s own', async () => {
	await release(buildSite('a'), place.target);
	await release(buildSite('b'), place.target);
	const shared = [
		'_astro/a.js',
		'_astro/b.js',
		'_astro/a.js.br',
		'pagefind/fragment/en_a.pf_fragment',
	];
	for (const name of shared)
		expect(existsSync(join(place.target, 'current', name)), name).toBe(true);
	expect(served('pagefind/pagefind.js').toString()).toBe('engine of b');
	await rollBack(place.target);
	expect(served('pagefind/pagefind.js').toString()).toBe('engine of a');
	for (const name of shared)
		expect(existsSync(join(place.target, 'current', name)), name).toBe(true);
});

test('a roll-back returns to what was served before, also after another roll-back', async () => {
	const [a, b] = [
		await release(buildSite('a'), place.target),
		await release(buildSite('b'), place.target),
	];
	expect(await rollBack(place.target)).toBe(a);
	expect(currentRelease(place.target)).toBe(a);
	const c = await release(buildSite('c'), place.target);
	expect(await rollBack(place.target)).toBe(a);
	expect(readdirSync(join(place.target, 'releases'))).toEqual(expect.arrayContaining([a, b, c]));
});

test('old releases go, the last ones and their assets stay', async () => {
	const names: string[] = [];
	for (const version of ['a', 'b', 'c', 'd'])
		names.push(await release(buildSite(version), place.target, { keep: 2 }));
	expect(kept().toSorted()).toEqual(names.slice(2).toSorted());
	expect(existsSync(join(place.target, 'current', '_astro/c.js'))).toBe(true);
	expect(existsSync(join(place.target, 'current', '_astro/b.js'))).toBe(false);
});

test('only a finished build is released, and without the mark that says so', async () => {
	mkdirSync(join(place.folder, 'empty'));
	const unfinished = buildSite('a');
	removeBuildMark(unfinished);
	for (const site of [join(place.folder, 'empty'), unfinished, join(place.folder, 'nowhere')])
		await expect(release(site, place.target)).rejects.toThrow('holds no finished build');
	expect(existsSync(place.target)).toBe(false);
	await release(buildSite('a'), place.target);
	expect(existsSync(join(place.target, 'current', buildMarkName))).toBe(false);
});

test('a roll-back to nothing is refused', async () => {
	await expect(rollBack(place.target)).rejects.toThrow('holds no release');
	await release(buildSite('a'), place.target);
	await expect(rollBack(place.target)).rejects.toThrow('no whole release before');
	expect(servedPage()).toContain('version a');
});

test('the web server admits the inline scripts of all kept releases before each switch', async () => {
	const told: (Admission & { current: string | undefined })[] = [];
	let rereads = 0;
	const server = {
		admit: async (admission: Admission) =>
			void told.push({ ...admission, current: currentRelease(place.target) }),
		reread: async () => void (rereads += 1),
	};
	const script = (version: string) => hashOf(`start('${version}')`);
	const a = await release(buildSite('a'), place.target, { server });
	const b = await release(buildSite('b'), place.target, { server, keep: 2 });
	await rollBack(place.target, { server });
	await release(buildSite('c'), place.target, { server, keep: 2 });
	expect(told).toEqual([
		{ base: '/', scripts: [script('a')], current: undefined },
		{ base: '/', scripts: [script('a'), script('b')].toSorted(), current: a },
		{ base: '/', scripts: [script('a'), script('b')].toSorted(), current: b },
		{ base: '/', scripts: [script('a'), script('c')].toSorted(), current: a },
	]);
	expect(rereads).toBe(4);
});
