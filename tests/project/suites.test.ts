import { expect, test } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import browser from '../browser/playwright.config.ts';
import engines from '../engines/playwright.config.ts';
import plain from '../playwright.config.ts';
import served from '../served.config.ts';
import server from '../server/playwright.config.ts';

test('a suite holds the tests of its folder, whatever a folder above the project is called', () => {
	for (const config of [plain, served, browser, server, engines])
		for (const suite of [config, ...(config.projects ?? [])])
			// A pattern with a folder in it is looked for anywhere in a path, above the project too.
			for (const pattern of [suite.testMatch ?? []].flat()) expect(pattern).not.toContain('/');
	for (const { name, testDir } of [...(plain.projects ?? []), ...(served.projects ?? [])])
		expect(testDir).toBe(name);
});

test('every folder with tests belongs to a suite that npm test runs', () => {
	const tests = join(import.meta.dirname, '..');
	const holding = readdirSync(tests, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.test.ts'))
		.map((name) => name.split(/[\\/]/)[0]);
	const run = [...(plain.projects ?? []), ...(served.projects ?? [])].map(({ name }) => name);
	expect([...new Set(holding)].toSorted()).toEqual(run.toSorted());
});
