import { expect, test } from '@playwright/test';
import {
	appendFileSync,
	existsSync,
	mkdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../../../src/built/read-inline-scripts.ts';
import { currentRelease, folderOf, readHistory } from '../../../tools/release/layout.ts';
import { nginx } from '../../../tools/release/nginx.ts';
import { release, rollBack } from '../../../tools/release/release.ts';
import { buildSite, place, servedPage, useOwnPlace } from './sites.ts';

useOwnPlace();

const conf = () => join(place.folder, 'conf');
const log = () => join(conf(), 'log');
const mapsFile = () => join(conf(), 'maps.conf');
const maps = () => readFileSync(mapsFile(), 'utf8');

/** What was asked of nginx since the last look. */
function asked(): string[] {
	const lines = existsSync(log()) ? readFileSync(log(), 'utf8').split('\n').filter(Boolean) : [];
	rmSync(log(), { force: true });
	return lines;
}

/** A stand-in that notes what it is asked, and refuses where there is a file that says so. */
function server() {
	const command = (name: string) =>
		`echo ${name} >> '${log()}'; test ! -e '${join(conf(), `no-${name}`)}'`;
	return nginx({
		folder: conf(),
		target: place.target,
		check: command('check'),
		reload: command('reload'),
		takeover: 0,
	});
}
const refuse = (name: string) => writeFileSync(join(conf(), `no-${name}`), '');
const allow = (name: string) => rmSync(join(conf(), `no-${name}`));

/** Two versions with the same inline script and the same redirects: nothing that nginx has to read. */
const alike = (version: string) => buildSite(version, { 'index.html': `<p>version ${version}` });

test.beforeEach(() => {
	mkdirSync(conf());
	writeFileSync(mapsFile(), 'as before');
});

test('the headers admit old and new pages before the switch', async () => {
	await release(buildSite('a'), place.target, { server: server() });
	await release(buildSite('b'), place.target, { server: server() });
	for (const version of ['a', 'b']) expect(maps()).toContain(hashOf(`start('${version}')`));
});

test('nginx is asked before every switch, and reloads only where it has something to read', async () => {
	await release(alike('a'), place.target, { server: server() });
	expect(asked()).toContain('reload');
	await release(alike('b'), place.target, { server: server() });
	await rollBack(place.target, { server: server() });
	expect(new Set(asked())).toEqual(new Set(['check']));
	await release(buildSite('c'), place.target, { server: server() });
	expect(asked()).toEqual(['check', 'reload', 'check']);
	const moved = { 'index.html': '<p>version d', 'redirects.map': '/older/ /new/;\n' };
	await release(buildSite('d', moved), place.target, { server: server() });
	expect(asked()).toEqual(['check', 'check', 'reload']);
});

test('where nginx refuses, nothing is switched, also where its headers stay as they are', async () => {
	const a = await release(alike('a'), place.target, { server: server() });
	const before = maps();
	refuse('check');
	for (const site of [alike('b'), buildSite('c')]) {
		await expect(release(site, place.target, { server: server() })).rejects.toThrow(
			'nothing was switched',
		);
		expect(currentRelease(place.target)).toBe(a);
		expect(maps()).toBe(before);
		expect(readHistory(place.target)).toEqual([a]);
	}
	await expect(rollBack(place.target, { server: server() })).rejects.toThrow('no whole release');
	allow('check');
	await release(alike('b'), place.target, { server: server() });
	expect(servedPage()).toContain('version b');
});

test('a roll-back that nginx refuses is none', async () => {
	await release(alike('a'), place.target, { server: server() });
	const b = await release(alike('b'), place.target, { server: server() });
	refuse('check');
	await expect(rollBack(place.target, { server: server() })).rejects.toThrow(
		'nothing was switched',
	);
	expect(currentRelease(place.target)).toBe(b);
});

test('redirects that nginx refuses after the switch take the release back', async () => {
	const a = await release(alike('a'), place.target, { server: server() });
	const moved = { 'index.html': '<p>version b', 'redirects.map': 'nonsense' };
	const site = buildSite('b', moved);
	refuse('reload');
	await expect(release(site, place.target, { server: server() })).rejects.toThrow(
		'nothing was switched',
	);
	expect(currentRelease(place.target)).toBe(a);
	allow('reload');
	expect(readHistory(place.target)).toEqual([a]);
	expect(existsSync(folderOf(place.target, a))).toBe(true);
});

test('a first release that nginx cannot take over is not served', async () => {
	refuse('reload');
	await expect(release(alike('a'), place.target, { server: server() })).rejects.toThrow(
		'nothing was switched',
	);
	expect(currentRelease(place.target)).toBeUndefined();
});

test('what was broken off before nginx had read it is read the next time', async () => {
	await release(alike('a'), place.target, { server: server() });
	asked();
	// As a release leaves it that is killed after it has written the headers.
	appendFileSync(mapsFile(), '# another');
	const wanted = maps();
	await release(alike('b'), place.target, { server: server() });
	expect(asked()).toContain('check');
	expect(maps()).not.toBe(wanted);
	writeFileSync(join(conf(), 'loaded'), 'something older');
	await release(alike('a'), place.target, { server: server() });
	expect(asked()).toContain('reload');
});

test('a folder without the maps is refused', () => {
	const options = { target: place.target, check: 'true', reload: 'true' };
	expect(() => nginx({ folder: place.folder, ...options })).toThrow('holds no maps.conf');
});
