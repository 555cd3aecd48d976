import { expect, test } from '@playwright/test';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { currentRelease, folderOf } from '../../../tools/release/layout.ts';
import { recordFile } from '../../../tools/release/record.ts';
import { release, rollBack } from '../../../tools/release/release.ts';
import { buildSite, place, served, servedPage, useOwnPlace } from './sites.ts';

useOwnPlace();

/** Every way in which a release that was broken off, or that somebody has touched, can look. */
const damages: [string, (folder: string) => void][] = [
	['a file is gone', (folder) => rmSync(join(folder, 'index.html'))],
	['a file is another', (folder) => writeFileSync(join(folder, 'index.html'), 'something else')],
	['the half of it is gone', (folder) => rmSync(join(folder, 'pagefind'), { recursive: true })],
	['its record is gone', (folder) => rmSync(`${folder}.json`)],
	['its folder is gone', (folder) => rmSync(folder, { recursive: true })],
];

for (const [name, damage] of damages) {
	test(`a release is whole again when it is released once more where ${name}`, async () => {
		const a = await release(buildSite('a'), place.target);
		await release(buildSite('b'), place.target);
		damage(folderOf(place.target, a));
		expect(await release(buildSite('a'), place.target)).toBe(a);
		expect(servedPage()).toContain('version a');
		expect(served('pagefind/pagefind.js').toString()).toBe('engine of a');
		expect(existsSync(join(place.target, 'current', '_astro/b.js'))).toBe(true);
	});

	test(`a roll-back passes a release over where ${name}`, async () => {
		const said: string[] = [];
		const a = await release(buildSite('a'), place.target);
		const b = await release(buildSite('b'), place.target);
		await release(buildSite('c'), place.target);
		damage(folderOf(place.target, b));
		expect(await rollBack(place.target, { say: (line) => said.push(line) })).toBe(a);
		expect(servedPage()).toContain('version a');
		expect(said[0]).toContain(`release ${b} is damaged`);
	});

	test(`another release is served where of a kept one ${name}`, async () => {
		const a = await release(buildSite('a'), place.target);
		damage(folderOf(place.target, a));
		await release(buildSite('b'), place.target);
		expect(servedPage()).toContain('version b');
	});
}

test('the release that is served is mended where it stands', async () => {
	const a = await release(buildSite('a'), place.target);
	rmSync(join(folderOf(place.target, a), 'pagefind'), { recursive: true });
	const seen: boolean[] = [];
	const looking = setInterval(
		() => seen.push(existsSync(join(place.target, 'current', 'index.html'))),
		1,
	);
	await release(buildSite('a'), place.target);
	clearInterval(looking);
	expect(seen).not.toContain(false);
	expect(served('pagefind/pagefind.js').toString()).toBe('engine of a');
});

test('a release whose deletion is killed is not there any more', async () => {
	const many = Object.fromEntries(
		Array.from({ length: 400 }, (_, index) => [`pages/${index}/index.html`, `page ${index}`]),
	);
	const a = await release(buildSite('a', many), place.target, { effort: { brotli: 0, gzip: 1 } });
	await release(buildSite('b'), place.target);
	const prune = join(import.meta.dirname, '../../../tools/release/prune.ts');
	const code = `import { prune } from '${prune}'; prune(process.argv[1], []);`;
	const deleting = spawn(process.execPath, ['--input-type=module', '-e', code, place.target]);
	const ended = new Promise((resolve) => deleting.once('close', resolve));
	while (existsSync(recordFile(place.target, a))) await wait(1);
	deleting.kill('SIGKILL');
	await ended;
	// It may be killed before the folder has its other name: then nothing is missing from it.
	const left = folderOf(place.target, a);
	const whole = (name: string) => existsSync(join(left, name));
	expect(existsSync(left) ? Object.keys(many).filter((name) => !whole(name)) : []).toEqual([]);
	await release(buildSite('a', many), place.target, { effort: { brotli: 0, gzip: 1 } });
	for (const name of Object.keys(many))
		expect(existsSync(join(place.target, 'current', name))).toBe(true);
	expect(readdirSync(join(place.target, 'releases')).filter((name) => /\.gone/.test(name))).toEqual(
		[],
	);
});

test('what fails on the way leaves the disk and the current release as they were', async () => {
	const a = await release(buildSite('a'), place.target);
	const before = readdirSync(join(place.target, 'releases'));
	// Its name is as long as a name may be: there is no room for its twin's.
	const site = buildSite('b', { [`${'x'.repeat(251)}.txt`]: 'the same text '.repeat(50) });
	await expect(release(site, place.target)).rejects.toThrow('ENAMETOOLONG');
	expect(readdirSync(join(place.target, 'releases'))).toEqual(before);
	expect(currentRelease(place.target)).toBe(a);
});

test('what a killed release has left goes with the next one, and nothing else does', async () => {
	const releases = join(place.target, 'releases');
	for (const name of ['0123456789abcdef.partial', '0123456789abcdef.gone', 'notes', '.hidden'])
		mkdirSync(join(releases, name, 'deep'), { recursive: true });
	writeFileSync(join(place.target, 'current.next'), '');
	const a = await release(buildSite('a'), place.target);
	expect(readdirSync(releases).toSorted()).toEqual(['.hidden', a, `${a}.json`, 'notes'].toSorted());
	expect(readdirSync(place.target).toSorted()).toEqual(['current', 'history', 'releases']);
});

test('a folder in the place of the link is left alone', async () => {
	mkdirSync(join(place.target, 'current'), { recursive: true });
	await expect(release(buildSite('a'), place.target)).rejects.toThrow('is no link to a release');
	expect(readdirSync(place.target)).toEqual(['current']);
});
