import type { Page } from '@playwright/test';
import { plainText } from '../../src/domain/code-spans.ts';
import { writeSnippet } from '../../src/domain/embed/embed-snippet.ts';
import { embedThemes } from '../../src/domain/embed/embed-state.ts';
import { resolveColumn } from '../../src/domain/matrix/matrix.ts';
import { serviceSubject } from '../../src/domain/matrix/subject.ts';
import { audit } from './audit.ts';
import { expect, test } from './complaints.ts';
import { catalog, viewports } from './site.ts';

const path = '/embed/services/amazon-rds/';
const duty = catalog.duties.find(({ id }) => id === 'guest-os-patching')!;
const rds = catalog.services.find(({ id }) => id === 'amazon-rds')!;
const shownRows = (page: Page) => page.locator('.embed-row:visible');
const showAll = `Show all ${catalog.duties.length} duties`;
const background = (page: Page) =>
	page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const light = 'rgb(255, 255, 255)';
const dark = 'rgb(15, 19, 25)';

/** A page of somebody else's with a snippet far down in it. */
async function visitHost(page: Page, snippet: string) {
	await page.route('http://wiki.example/**', (route) =>
		route.fulfill({
			contentType: 'text/html',
			body: `<!doctype html><title>Runbook</title><h1>Runbook</h1><div style="height:1500px"></div>${snippet}`,
		}),
	);
	await page.goto('http://wiki.example/');
}

for (const [name, viewport] of Object.entries(viewports))
	test(`a snippet in somebody else’s page shows one duty, on a ${name}`, async ({
		page,
		baseURL,
	}) => {
		await page.setViewportSize(viewport);
		const snippet = writeSnippet({
			address: `${baseURL}${path}`,
			title: 'Amazon RDS',
			rows: catalog.duties.length,
			duty,
		});
		await visitHost(page, snippet.replace(' loading="lazy"', ''));
		const frame = page.frameLocator('iframe');
		await expect(frame.locator('.embed-row:visible')).toHaveCount(1);
		await expect(frame.getByRole('heading', { name: duty.title })).toBeVisible();
		await expect(frame.locator('.answer:visible')).toContainText(
			plainText(rds.allocation[duty.id]!.customer!),
		);
		expect(await page.evaluate(() => scrollY), 'the host stays where it is').toBe(0);
		expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
		const home = frame.getByRole('link', { name: 'Shared Responsibility Atlas' });
		const opened = page.waitForEvent('popup');
		await home.click();
		expect(new URL((await opened).url()).pathname).toBe('/');
	});

test('the query narrows to duties, opened; the way out shows all again', async ({ page }) => {
	await page.goto(`${path}?duty=guest-os-patching,version-lifecycle&theme=dark`);
	await expect(shownRows(page)).toHaveCount(2);
	await expect(page.locator('.embed-row[open]')).toHaveCount(2);
	await expect(page.getByText(`2 of ${catalog.duties.length}.`)).toBeVisible();
	await page.getByRole('link', { name: showAll }).click();
	await expect(page).toHaveURL(new RegExp(`${path}\\?theme=dark$`));
	await expect(shownRows(page)).toHaveCount(catalog.duties.length);
});

test('the query narrows to a layer, and to what is left for a team', async ({ page }) => {
	await page.goto(`${path}?layer=network`);
	const inLayer = catalog.duties.filter(({ layer }) => layer === 'network');
	await expect(shownRows(page)).toHaveCount(inLayer.length);
	await page.goto(`${path}?team=platform`);
	const ofTeam = resolveColumn(catalog, serviceSubject(rds)).filter(
		({ duty: { team }, allocation: { owner } }) =>
			team === 'platform' && (owner === 'customer' || owner === 'shared'),
	);
	expect(ofTeam.length).toBeGreaterThan(0);
	await expect(shownRows(page)).toHaveCount(ofTeam.length);
});

test('what means nothing in the address is named, and nothing is lost', async ({ page }) => {
	await page.goto(`${path}?duty=nobody&colour=red`);
	await expect(page.getByRole('status')).toContainText('"nobody", "colour"');
	await expect(shownRows(page)).toHaveCount(catalog.duties.length);
});

test('a theme is worn before the first paint, whatever the reader chose on the site', async ({
	page,
}) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto('/');
	await page.evaluate(() => localStorage.setItem('theme', 'dark'));
	await page.addInitScript(() => {
		addEventListener('DOMContentLoaded', () =>
			Object.assign(window, { themeAtStart: document.documentElement.dataset['theme'] }),
		);
	});
	const expected = { system: light, light, dark };
	for (const theme of Object.keys(embedThemes) as (keyof typeof embedThemes)[]) {
		await page.goto(`${path}?theme=${theme}`);
		expect(await background(page), theme).toBe(expected[theme]);
		expect(
			await page.evaluate(() => (window as unknown as { themeAtStart?: string }).themeAtStart),
		).toBe(theme === 'system' ? undefined : theme);
	}
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto(path);
	expect(await background(page)).toBe(dark);
	await page.goto(`${path}?theme=light`);
	expect(await background(page)).toBe(light);
	expect(await page.evaluate(() => localStorage.getItem('theme'))).toBe('dark');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('an embed shows every row, and each opens', async ({ page }) => {
		await page.goto(path);
		await expect(shownRows(page)).toHaveCount(catalog.duties.length);
		const row = page.locator('.embed-row', { hasText: duty.title });
		await expect(row.locator('.answer')).toBeHidden();
		await row.locator('summary').click();
		await expect(row.locator('.answer')).toBeVisible();
		await expect(page.locator('.embed-narrowed')).toBeHidden();
	});

	test('the fragment narrows to its row, opened, with a way out', async ({ page }) => {
		await page.goto(`${path}?duty=guest-os-patching#guest-os-patching`);
		await expect(shownRows(page)).toHaveCount(1);
		await expect(page.locator('#guest-os-patching')).toBeVisible();
		await page.getByRole('link', { name: showAll }).click();
		await expect(shownRows(page)).toHaveCount(catalog.duties.length);
	});

	test('a page leads to its bare form', async ({ page }) => {
		await page.goto('/service-models/paas/');
		await page.getByText('Embed this page').click();
		const link = page.getByRole('link', { name: 'the page’s bare form' });
		await expect(link).toHaveAttribute('href', '/embed/service-models/paas/');
		await expect(page.getByRole('button', { name: 'Copy the snippet' })).toHaveCount(0);
	});
});

test('the snippet of a choice is written and copied, by keyboard', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	await page.goto('/services/amazon-rds/', { waitUntil: 'networkidle' });
	expect(requests.filter((url) => url.includes('/embed-snippet.'))).toEqual([]);
	await page.getByText('Embed this page').focus();
	await page.keyboard.press('Enter');
	const form = page.locator('embed-snippet');
	await form.locator('[name=duty]').selectOption({ label: duty.title });
	await form.locator('[name=theme]').selectOption('dark');
	const expected = writeSnippet({
		address: 'https://shared-responsibility-atlas.example/embed/services/amazon-rds/',
		title: 'Amazon RDS: who secures what',
		rows: catalog.duties.length,
		duty,
		theme: 'dark',
	});
	await expect(page.getByLabel('Snippet')).toHaveValue(expected);
	await page.getByRole('button', { name: 'Copy the snippet' }).focus();
	await page.keyboard.press('Enter');
	await expect(form.getByRole('status')).toHaveText('Copied.');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(expected);
});

test('the controls of the snippet appear with what makes them work', async ({ page }) => {
	const arrived = Promise.withResolvers<void>();
	await page.route('**/embed-snippet.*.js', async (route) => {
		await arrived.promise;
		await route.continue();
	});
	await page.goto('/services/amazon-rds/');
	await page.getByText('Embed this page').click();
	await expect(page.getByRole('link', { name: 'the page’s bare form' })).toBeVisible();
	const controls = page.locator('embed-snippet').getByRole('button');
	await expect(controls).toBeHidden();
	arrived.resolve();
	await expect(controls).toBeVisible();
	await page.locator('embed-snippet [name=theme]').selectOption('dark');
	await expect(page.getByLabel('Snippet')).toHaveValue(/theme=dark/);
});

test('a row is opened and closed by keyboard', async ({ page }) => {
	await page.goto(path);
	const row = page.locator('.embed-row').first();
	await row.locator('summary').focus();
	await page.keyboard.press('Enter');
	await expect(row.locator('.answer')).toBeVisible();
	await page.keyboard.press('Space');
	await expect(row.locator('.answer')).toBeHidden();
});

for (const address of [
	'/embed/service-models/paas/',
	`${path}?duty=guest-os-patching&x=y`,
	'/embed/services/amazon-eks/auto-mode/',
	'/embed/duties/guest-os-patching/#paas',
])
	test(`axe finds nothing on ${address}, and it fits from 280 px`, async ({ page }) => {
		await page.goto(address);
		for (const width of [280, 700]) {
			await page.setViewportSize({ width, height: 640 });
			expect(
				await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
				),
			).toBe(0);
		}
		expect(await audit(page)).toEqual([]);
	});

test('axe finds nothing in the opened snippet', async ({ page }) => {
	await page.goto('/services/amazon-rds/');
	await page.getByText('Embed this page').click();
	await expect(page.getByLabel('Show')).toBeVisible();
	// What passes under the head that stays in view is hidden in part, and only for as long.
	await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
	expect(await audit(page)).toEqual([]);
});
