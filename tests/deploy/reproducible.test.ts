import { expect, test } from '@playwright/test';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listPages } from '../../src/domain/navigation/pages.ts';
import { catalog, dist, listFiles, project } from '../build/dist.ts';
import { buildProject, copyProject, removeProject } from '../build/project-copy.ts';

let copy = '';
test.afterAll(() => {
	if (copy) removeProject(copy);
});

/** Every file of a built site with the checksum of its bytes. */
function sumUp(folder: string): Record<string, string> {
	const sum = (name: string) =>
		createHash('sha256')
			.update(readFileSync(join(folder, name)))
			.digest('hex');
	return Object.fromEntries(listFiles(folder).map((name) => [name, sum(name)]));
}

test('a build in another folder, time zone and language is the same bytes, without anything kept from before', async () => {
	test.setTimeout(600_000);
	copy = copyProject('another folder');
	const other = await buildProject(copy, {
		TZ: 'Asia/Tokyo',
		LANG: 'ja_JP.UTF-8',
		LC_ALL: 'ja_JP.UTF-8',
	});
	const [here, there] = [sumUp(dist), sumUp(other)];
	expect(Object.keys(here).length).toBeGreaterThan(listPages(catalog).length);
	expect(Object.keys(there)).toEqual(Object.keys(here));
	expect(Object.keys(here).filter((name) => here[name] !== there[name])).toEqual([]);
});

test('a build says nothing of the folder it was made in', () => {
	const names = listFiles().filter((name) => /\.(html|js|css|json|txt|xml|map|svg)$/.test(name));
	expect(names.length).toBeGreaterThan(listPages(catalog).length);
	const telling = names.filter((name) => readFileSync(join(dist, name), 'utf8').includes(project));
	expect(telling).toEqual([]);
});
