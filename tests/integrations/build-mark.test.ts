import { expect, test } from '@playwright/test';
import type { AstroIntegration } from 'astro';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readBuildMark, writeBuildMark } from '../../src/built/build-mark.ts';
import { buildMark } from '../../src/integrations/build-mark.ts';

const settings = { site: 'https://example.org', base: '/' };
let root = '';
let dist = '';
let warnings: string[] = [];

test.beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'atlas-build-'));
	dist = join(root, 'dist');
	for (const folder of ['content', 'public', 'src', 'dist']) mkdirSync(join(root, folder));
	warnings = [];
});
test.afterEach(() => rmSync(root, { recursive: true }));

/** Calls the hook of an integration as Astro does. */
function run(
	integration: AstroIntegration,
	hook: keyof AstroIntegration['hooks'],
	command = 'build',
) {
	const urlOf = (folder: string) => pathToFileURL(`${folder}/`);
	const config = { root: urlOf(root), outDir: urlOf(dist) };
	const logger = { warn: (text: string) => warnings.push(text) };
	const call = integration.hooks[hook] as (options: object) => void;
	call({ config, command, logger, dir: urlOf(dist) });
}

test('a build that comes to its end is marked with what it was built from and for', () => {
	const [first, last] = buildMark(settings);
	run(first, 'astro:config:setup');
	expect(readBuildMark(dist)).toBeUndefined();
	run(last, 'astro:build:done');
	expect(readBuildMark(dist)).toMatchObject(settings);
	expect(warnings).toEqual([]);
});

test('a build that begins takes the mark of the one before away, so that a failure leaves none', () => {
	writeBuildMark(dist, { inputs: 'abc', ...settings });
	run(buildMark(settings)[0], 'astro:config:setup');
	expect(readBuildMark(dist)).toBeUndefined();
});

for (const command of ['dev', 'preview', 'sync'])
	test(`"astro ${command}" leaves the mark`, () => {
		writeBuildMark(dist, { inputs: 'abc', ...settings });
		run(buildMark(settings)[0], 'astro:config:setup', command);
		expect(readBuildMark(dist)?.inputs).toBe('abc');
	});

test('a build during which a file changed is not marked, and says so', () => {
	const [first, last] = buildMark(settings);
	run(first, 'astro:config:setup');
	writeFileSync(join(root, 'content', 'a.mdx'), 'new');
	run(last, 'astro:build:done');
	expect(readBuildMark(dist)).toBeUndefined();
	expect(warnings).toEqual([expect.stringContaining('build again')]);
});
