import type { Page } from '@playwright/test';
import { writeSnippet } from '../../src/domain/embed/embed-snippet.ts';
import { listEmbeddedPages } from '../../src/domain/navigation/pages.ts';
import { embedPath } from '../../src/domain/paths.ts';
import { expect, test } from '../browser/complaints.ts';
import { catalog, onePageOfEachKind } from '../browser/site.ts';

// That the pages themselves, and what is done on them, break no policy is heard in all tests of the browser.

test('no embed makes the browser complain', async ({ page, complaints }) => {
	test.setTimeout(300_000);
	const addresses = listEmbeddedPages(catalog).map(({ path }) => embedPath(path));
	expect(addresses.length).toBeGreaterThan(catalog.duties.length + catalog.services.length);
	// Its own scripts have run by then.
	for (const path of addresses) await page.goto(path, { waitUntil: 'domcontentloaded' });
	expect(complaints).toEqual({ list: [], documents: addresses.length });
});

for (const path of onePageOfEachKind)
	test(`${path} keeps the policy while its theme changes, a question is asked and it is printed`, async ({
		page,
		complaints,
	}) => {
		await page.goto(path);
		const theme = page.locator('theme-toggle button');
		await theme.click();
		await theme.click();
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
		await page.reload();
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
		await page
			.getByRole('banner')
			.getByRole('link', { name: /^Search/ })
			.click();
		await page.getByRole('dialog').getByRole('combobox').fill('rds patching');
		await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
		await page.keyboard.press('Escape');
		await page.keyboard.press('Escape');
		expect((await page.pdf()).length).toBeGreaterThan(10_000);
		expect(complaints).toEqual({ list: [], documents: 2 });
	});

test.describe('in a frame of another site', () => {
	const host = 'http://wiki.example/';
	const visit = async (page: Page, body: string) => {
		await page.route(`${host}**`, (route) =>
			// The strictest of hosts: it isolates itself, and takes only what says that it may be taken.
			route.fulfill({
				contentType: 'text/html',
				headers: { 'Cross-Origin-Embedder-Policy': 'require-corp' },
				body: `<!doctype html><link rel="icon" href="data:,"><title>Runbook</title>${body}`,
			}),
		);
		await page.goto(host);
	};

	test('an embed is shown, narrowed, and leads to the site', async ({
		page,
		baseURL,
		complaints,
	}) => {
		const snippet = writeSnippet({
			address: `${baseURL}/embed/services/amazon-rds/`,
			title: 'Amazon RDS',
			rows: catalog.duties.length,
			duty: catalog.duties.find(({ id }) => id === 'guest-os-patching')!,
			theme: 'dark',
		});
		await visit(page, snippet.replace(' loading="lazy"', ''));
		const frame = page.frameLocator('iframe');
		await expect(frame.locator('.embed-row:visible')).toHaveCount(1);
		const opened = page.waitForEvent('popup');
		await frame.getByRole('link', { name: 'Shared Responsibility Atlas' }).click();
		await expect((await opened).locator('h1')).toBeVisible();
		expect(complaints.list).toEqual([]);
	});

	test.describe('that takes what it may not', () => {
		test.use({ complaining: true });

		test('any other page is refused', async ({ page, baseURL, complaints }) => {
			await visit(page, `<iframe src="${baseURL}/services/amazon-rds/"></iframe>`);
			await expect
				.poll(() => complaints.list.join('\n'))
				.toMatch(/frame-ancestors|ERR_BLOCKED_BY_RESPONSE/);
		});
	});
});

test.describe('what breaks the policy', () => {
	test.use({ complaining: true });

	test('is refused and heard', async ({ page, complaints }) => {
		await page.goto('/about/');
		const ran = await page.evaluate(() => {
			const attempt = (act: () => void) => {
				try {
					act();
				} catch {
					// A refusal.
				}
			};
			const script = document.createElement('script');
			attempt(() => script.append('window.ran = true'));
			attempt(() => document.head.append(script));
			attempt(() => (document.querySelector('h1')!.innerHTML = '<img src="x">'));
			attempt(() => document.querySelector('h1')!.setAttribute('style', 'color: red'));
			return 'ran' in window;
		});
		expect(ran).toBe(false);
		await expect.poll(() => complaints.list.length).toBeGreaterThan(2);
		const heard = complaints.list.join('\n');
		// A script that text makes is refused as untrusted before the policy on scripts is asked.
		for (const refusal of ['TrustedScript', 'TrustedHTML', 'style-src'])
			expect(heard).toContain(refusal);
		expect(await page.locator('h1 img').count()).toBe(0);
	});
});
