import { expect, test as base } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { systemFirefox } from '../../tools/browser.ts';

/**
 * Tests in the system's Firefox: `firefox` is a fresh page, `engine` the browser. A test fails too where something was
 * thrown on the page or its console told of an error.
 */
export const test = base.extend<{ firefox: Page }, { engine: Browser }>({
	engine: [
		async ({}, use) => {
			const engine = await puppeteer.launch({
				browser: 'firefox',
				executablePath: systemFirefox()!,
				headless: true,
			});
			await use(engine);
			await engine.close();
		},
		{ scope: 'worker', timeout: 120_000 },
	],
	firefox: async ({ engine }, use) => {
		const page = await engine.newPage();
		const complaints: string[] = [];
		page.on('pageerror', (error) => complaints.push(String(error)));
		page.on('console', (message) => {
			if (message.type() === 'error') complaints.push(message.text());
		});
		await page.setViewport({ width: 1280, height: 800 });
		await use(page);
		await page.close();
		expect(complaints, 'what went wrong on the page').toEqual([]);
	},
});

test.skip(
	!systemFirefox(),
	'No Firefox is installed: the journeys were not tried in it. On Debian: apt-get install firefox-esr',
);

/** The texts of the elements that a selector finds and that are laid out. */
export function shownTexts(page: Page, selector: string): Promise<string[]> {
	return page.$$eval(selector, (nodes) =>
		nodes
			.filter((node) => node.checkVisibility())
			.map((node) => node.textContent?.replaceAll(/\s+/g, ' ').trim() ?? ''),
	);
}
