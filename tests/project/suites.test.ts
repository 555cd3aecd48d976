import { expect, test } from '@playwright/test';
import browser from '../browser/playwright.config.ts';
import engines from '../engines/playwright.config.ts';
import plain from '../playwright.config.ts';
import server from '../server/playwright.config.ts';

test('a suite holds the tests of its folder, whatever a folder above the project is called', () => {
	for (const config of [plain, browser, server, engines])
		for (const suite of [config, ...(config.projects ?? [])])
			// A pattern with a folder in it is looked for anywhere in a path, above the project too.
			for (const pattern of [suite.testMatch ?? []].flat()) expect(pattern).not.toContain('/');
	for (const { name, testDir } of plain.projects ?? []) expect(testDir).toBe(name);
});
