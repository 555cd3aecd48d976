import type { Page } from '@playwright/test';
import { audit } from './audit.ts';
import { expect, test } from './complaints.ts';
import { overflow } from './site.ts';

/** Asks in the dialog, and waits for what it shows. */
async function askDialog(page: Page, question: string, shown: string) {
	await page.keyboard.press('/');
	await page.getByRole('dialog').getByRole('combobox').fill(question);
	await expect(page.getByRole('dialog').locator(shown).first()).toBeVisible();
}

/** States of the search that a reader brings about. */
const states: { name: string; path: string; act: (page: Page) => Promise<void> }[] = [
	{
		name: 'the dialog with answers',
		path: '/duties/',
		act: (page) => askDialog(page, 'who patches the os in rds', '[data-result]'),
	},
	{
		name: 'the dialog with nothing found',
		path: '/about/',
		act: (page) => askDialog(page, 'dynmxdbq', '[data-suggestion]'),
	},
	{
		name: 'a failure in the dialog',
		path: '/about/',
		act: async (page) => {
			await page.route('**/pagefind/**', (route) => route.abort());
			await askDialog(page, 'rds', 'button:text-is("Try again")');
		},
	},
	{
		name: 'the search page with results, filters and a notice',
		path: '/search/?q=encryption&owner=shared&colour=red',
		act: async (page) => {
			await expect(page.locator('[data-result]').first()).toBeVisible();
		},
	},
	{
		name: 'the results below the field of the home page',
		path: '/',
		act: async (page) => {
			await page.locator('.home-search input').fill('backup');
			await expect(page.locator('.home-search [data-result]').first()).toBeVisible();
		},
	},
	{
		name: 'a page that a result led to',
		path: '/services/amazon-rds/?mark=patch,os#guest-os-patching',
		act: async (page) => {
			await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1);
		},
	},
];
for (const { name, path, act } of states)
	test(`axe finds nothing in ${name}`, async ({ page }) => {
		await page.goto(path);
		await act(page);
		expect(await audit(page)).toEqual([]);
	});

for (const width of [320, 390])
	test(`the search fits a screen of ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto('/search/?q=rds+backup');
		await expect(page.locator('[data-result]').first()).toBeVisible();
		await page.keyboard.press('Escape');
		expect(await overflow(page)).toBeLessThanOrEqual(0);
		await page
			.getByRole('banner')
			.getByRole('link', { name: /^Search/ })
			.click();
		await page.getByRole('dialog').getByRole('combobox').fill('rds backup');
		await expect(page.locator('dialog [data-result]').first()).toBeVisible();
		expect(await overflow(page)).toBeLessThanOrEqual(0);
	});
