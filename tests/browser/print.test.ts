import type { Page } from '@playwright/test';
import { describeMonth } from '../../src/domain/source.ts';
import { latestReading } from '../../src/domain/matrix/coverage.ts';
import { handoffIds, handoffs, ownerIds, owners } from '../../src/domain/vocabulary.ts';
import { expect, test } from './complaints.ts';
import { catalog, onePageOfEachKind } from './site.ts';

const site = 'https://shared-responsibility-atlas.example';
const month = describeMonth(latestReading(catalog));

/** How wide the text of a sheet is, A4 upright or lying, in pixels. */
const sheets = { upright: 695, lying: 1024 } as const;

async function showOnPaper(page: Page, path: string, sheet: keyof typeof sheets = 'upright') {
	await page.setViewportSize({ width: sheets[sheet], height: 1000 });
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	await page.goto(path);
	if (path.startsWith('/compare/'))
		await expect(page.locator('comparison-table')).toHaveAttribute('data-ready', '');
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
}

for (const path of onePageOfEachKind.filter((page) => page !== '/nowhere/')) {
	test(`${path} prints with address, date and legend, and without controls`, async ({ page }) => {
		await showOnPaper(page, path, path === '/compare/' ? 'lying' : 'upright');
		await expect(page.locator('.print-head')).toContainText(`${site}${path}`);
		await expect(page.locator('.print-head')).toContainText(`sources read up to ${month}`);
		const legend = await page
			.locator('.site-footer')
			.evaluate((footer) => getComputedStyle(footer, '::before').content);
		for (const { label, meaning } of [
			...ownerIds.map((id) => owners[id]),
			...handoffIds.map((id) => handoffs[id]),
		])
			expect(legend).toContain(`${label}: ${meaning}`);
		await expect(page.locator('nav:visible, header:visible, form:visible')).toHaveCount(0);
		await expect(page.locator('button:visible:not(.group button), select:visible')).toHaveCount(0);
		await expect(page.locator('.embed-snippet:visible')).toHaveCount(0);
		expect(
			await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
			'nothing is cut at the side',
		).toBeLessThanOrEqual(0);
		const words = await page
			.locator('main .owner:visible > span:not(.count)')
			.evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().width));
		expect(
			words.every((width) => width > 10),
			'every owner has its word',
		).toBe(true);
	});
}

test('what is folded on the screen is printed, with the addresses of its sources', async ({
	page,
}) => {
	await showOnPaper(page, '/services/amazon-rds/');
	const folded = page.locator('details:not([open]) > .answer');
	expect(await folded.count()).toBeGreaterThan(0);
	for (const row of await folded.all()) await expect(row).toBeVisible();
	const sources = page.locator('.row .source a[href^="https:"]');
	expect(await sources.count()).toBeGreaterThan(20);
	const [printed, href] = await sources
		.first()
		.evaluate((link: HTMLAnchorElement) => [
			getComputedStyle(link, '::after').content,
			link.getAttribute('href'),
		]);
	expect(printed).toContain(href!);
});

test('a view of the comparison prints its own address and its sources', async ({ page }) => {
	const view = '/compare/?columns=amazon-rds,aws-lambda&layer=data';
	await showOnPaper(page, view, 'lying');
	await expect(page.locator('[data-print-address]')).toHaveText(`${site}${view}`);
	const listed = page.locator('[data-print-sources] li');
	const expected = new Set(
		await page
			.locator('.comparison tr:not([data-left-out]) td .source a[href^="http"]')
			.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href)),
	);
	expect(expected.size).toBeGreaterThan(5);
	await expect(listed).toHaveCount(expected.size);
	await expect(listed.first()).toBeVisible();
	await expect(listed.first()).toContainText(/, (read|published) [A-Z][a-z]+ 20\d\d$/);
});

test('twelve columns of the comparison fit on a lying sheet', async ({ page }) => {
	await showOnPaper(
		page,
		'/compare/?columns=on-premises,iaas,paas,saas,amazon-ec2,amazon-ecs,amazon-eks,aws-fargate,aws-lambda,amazon-rds,amazon-s3,amazon-eks/auto-mode',
		'lying',
	);
	const right = await page
		.locator('.comparison td[data-owner]')
		.evaluateAll((cells) => Math.max(...cells.map((cell) => cell.getBoundingClientRect().right)));
	expect(right).toBeLessThanOrEqual(sheets.lying);
	const cut = await page
		.locator('.comparison .owner')
		.evaluateAll((nodes) => nodes.filter((node) => node.scrollWidth > node.clientWidth).length);
	expect(cut).toBe(0);
});

test('without script every answer of the comparison is printed', async ({ browser }) => {
	const page = await browser.newPage({ javaScriptEnabled: false });
	await page.emulateMedia({ media: 'print' });
	await page.goto('/compare/');
	await expect(page.locator('.comparison details .answer').first()).toBeVisible();
	await page.close();
});

test('no row breaks, heads repeat, and a printer gets pages', async ({ page }) => {
	await showOnPaper(page, '/service-models/paas/');
	const breaks = await page
		.locator('details.row')
		.evaluateAll((rows) => rows.map((row) => getComputedStyle(row).breakInside));
	expect(breaks.length).toBeGreaterThan(20);
	expect(new Set(breaks)).toEqual(new Set(['avoid']));
	await showOnPaper(page, '/duties/');
	expect(
		await page.locator('.matrix thead').evaluate((head) => getComputedStyle(head).display),
	).toBe('table-header-group');
	const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
	expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)!.length).toBeGreaterThan(3);
});
