import { expect, test } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { project, readBuilt } from './dist.ts';

// All of them allow what we do: pass the code on unchanged, with their texts beside it.
const allowed = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

const packages = readBuilt('licences.txt')
	.split(`\n${'='.repeat(80)}\n\n`)
	.map((text) => {
		const [title = '', licence = '', source = ''] = text.split('\n');
		const [name = '', version = ''] = title.split(' ');
		return { name, version, licence, source, text };
	});
const names = packages.map(({ name }) => name);

test('everything that reaches the browser has a licence that allows it, and its text', () => {
	console.log(
		packages.map(({ name, version, licence }) => `${name} ${version} ${licence}`).join('\n'),
	);
	expect(packages.length).toBeGreaterThanOrEqual(6);
	expect(packages.filter(({ licence }) => !allowed.includes(licence))).toEqual([]);
	expect(packages.filter(({ text }) => !/permission|license/i.test(text.slice(200)))).toEqual([]);
	expect(packages.filter(({ source }) => source === '')).toEqual([]);
});

test('the list names what the scripts import, in the locked versions', () => {
	const scripts = ['elements', 'domain'].flatMap((folder) =>
		readdirSync(join(project, 'src', folder), { recursive: true, encoding: 'utf8' })
			.filter((name) => name.endsWith('.ts'))
			.map((name) => readFileSync(join(project, 'src', folder, name), 'utf8')),
	);
	const imported = scripts
		.flatMap((text) => [
			...text.matchAll(/(?:^import (?!type)[^;]*?from|import\()\s*'([^'.][^']*)'/gm),
		])
		.map(([, specifier = '']) => specifier.replace(/^((?:@[^/]+\/)?[^/]+).*$/, '$1'));
	// The schema library serves the check and the build; no script that is sent imports it.
	const sent = new Set(imported.filter((name) => name !== 'astro'));
	expect(sent.size).toBeGreaterThanOrEqual(4);
	expect([...sent].filter((name) => !names.includes(name))).toEqual([]);
	const { packages: locked } = JSON.parse(
		readFileSync(join(project, 'package-lock.json'), 'utf8'),
	) as { packages: Record<string, { version: string }> };
	for (const { name, version } of packages)
		expect(locked[`node_modules/${name}`]?.version, name).toBe(version);
});
