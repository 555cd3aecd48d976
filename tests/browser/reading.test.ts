import type { Page } from '@playwright/test';
import { audit } from './audit.ts';
import { resolveColumn } from '../../src/domain/matrix/matrix.ts';
import { serviceSubject } from '../../src/domain/matrix/subject.ts';
import { expect, test } from './complaints.ts';
import { catalog, overflow, viewports } from './site.ts';

/** How tall a page is while all is closed, and how far down its first answer begins, in CSS pixels. */
const limits = [
	{ path: '/services/amazon-rds/', laptop: 4500, phone: 7800 },
	{ path: '/services/amazon-eks/', laptop: 5500, phone: 8800 },
	// A quarter of it is the list of its services; on a phone each is a line of its own.
	{ path: '/service-models/paas/', laptop: 6400, phone: 13_500 },
	{ path: '/duties/backup-and-recovery/', laptop: 4500, phone: 6800 },
] as const;
const firstAnswer = { laptop: 640, phone: viewports.phone.height } as const;

const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);
const openRows = (page: Page) => page.locator('details.row[open]');
const openEverything = (page: Page) =>
	page.evaluate(() => {
		for (const one of document.querySelectorAll('main details'))
			(one as HTMLDetailsElement).open = true;
	});

for (const { path, ...heights } of limits)
	for (const device of ['laptop', 'phone'] as const)
		test(`${path} puts its answers first and stays short, on a ${device}`, async ({ page }) => {
			await page.setViewportSize(viewports[device]);
			await page.goto(path);
			expect(await heightOf(page)).toBeLessThanOrEqual(heights[device]);
			const first = page.locator('.row-brief, .duty-cards p').first();
			expect((await first.boundingBox())!.y).toBeLessThanOrEqual(firstAnswer[device]);
			expect(await overflow(page)).toBeLessThanOrEqual(0);
		});

for (const { path } of limits)
	test(`${path} uses at most seven sizes of letters beside code`, async ({ page }) => {
		await page.setViewportSize(viewports.laptop);
		await page.goto(path);
		const sizes = await page.evaluate(() => {
			const texts = [...document.querySelectorAll('body *')].filter(
				(node) =>
					node.checkVisibility() &&
					!node.closest('code, svg, kbd') &&
					[...node.childNodes].some((child) => child.nodeType === 3 && child.nodeValue!.trim()),
			);
			return [...new Set(texts.map((node) => getComputedStyle(node).fontSize))];
		});
		expect(sizes.length, sizes.join(' ')).toBeLessThanOrEqual(7);
	});

test('a row opens in place and shows both sides, the default and its pages', async ({ page }) => {
	await page.goto('/services/amazon-rds/');
	const service = catalog.services.find(({ id }) => id === 'amazon-rds')!;
	const [id, shared] = Object.entries(service.allocation).find(
		([, { owner }]) => owner === 'shared',
	)!;
	const row = page.locator(`details.row[data-duty="${id}"]`);
	await row.locator('summary').first().click();
	for (const half of ['AWS does', 'You do']) await expect(row.getByText(half)).toBeVisible();
	await expect(row.locator('.half')).toHaveCount(2);
	await expect(row.getByText('If nobody touches it')).toBeVisible();
	await row.locator('.answer-sources summary').click();
	await expect(row.locator('.answer-sources li')).toHaveCount(shared.sources.length);
	expect(await audit(page)).toEqual([]);
});

test('no text of a usual or general answer stands under the name of a service', async ({
	page,
}) => {
	await page.goto('/services/amazon-rds/');
	await openEverything(page);
	const text = (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ');
	const service = catalog.services.find(({ id }) => id === 'amazon-rds')!;
	const others = resolveColumn(catalog, serviceSubject(service)).filter(
		({ provenance }) => provenance !== 'stated',
	);
	expect(others.length).toBeGreaterThan(0);
	for (const { duty, allocation } of others)
		for (const part of [allocation.aws, allocation.customer])
			if (part) expect(text, duty.id).not.toContain(part);
});

for (const javaScriptEnabled of [true, false])
	test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
		test.use({ javaScriptEnabled });

		test('every row is opened by its fragment and stands below the bars', async ({ browser }) => {
			const context = await browser.newContext({ javaScriptEnabled, viewport: viewports.laptop });
			const page = await context.newPage();
			const service = catalog.services.find(({ id }) => id === 'amazon-rds')!;
			for (const duty of Object.keys(service.allocation).slice(0, 12)) {
				await page.goto('about:blank');
				await page.goto(`/services/amazon-rds/#${duty}`);
				const answer = page.locator(`#${duty}`);
				await expect(answer).toBeVisible();
				await expect(answer).toBeInViewport();
			}
			await context.close();
		});

		test('an owner narrows the list, folds included', async ({ page }) => {
			await page.setViewportSize(viewports.laptop);
			await page.goto('/services/amazon-rds/');
			const service = catalog.services.find(({ id }) => id === 'amazon-rds')!;
			const cells = resolveColumn(catalog, serviceSubject(service));
			await page.locator('.owner-chip', { hasText: 'AWS' }).click();
			const aws = cells.filter(({ allocation }) => allocation.owner === 'aws').length;
			await expect(page.locator(':is(.row, .thin):visible')).toHaveCount(aws);
		});

		test('a word of the vocabulary is explained where it stands', async ({ page }) => {
			await page.goto('/services/amazon-rds/');
			await page.getByRole('button', { name: 'Hand-off' }).click();
			await expect(page.locator('#word-handoff')).toBeVisible();
			await page.keyboard.press('Escape');
			await expect(page.locator('#word-handoff')).toBeHidden();
		});

		test('on a phone the page is named where one reads, and its contents open', async ({
			page,
		}) => {
			await page.setViewportSize(viewports.phone);
			await page.goto('/services/amazon-rds/');
			await page.evaluate(() => scrollTo(0, 3000)).catch(() => page.mouse.wheel(0, 3000));
			const bar = page.locator('.context-bar');
			await expect(bar).toBeInViewport();
			await expect(bar).toContainText('Amazon RDS');
			await bar.getByRole('button').click();
			await expect(page.locator('#on-this-page')).toBeVisible();
			await page.locator('#on-this-page a[href="#layer-network"]').click();
			await expect(page.locator('#layer-network')).toBeInViewport();
		});
	});

test('words narrow the list by the names that people use', async ({ page }) => {
	await page.goto('/services/amazon-rds/');
	await page.getByRole('searchbox', { name: 'Find a duty' }).fill('PITR');
	const rows = page.locator(':is(.row, .thin):visible');
	await expect(page.locator('.filter-result')).toContainText('shown');
	await expect(page.locator('details.row[data-duty="backup-and-recovery"]')).toBeVisible();
	expect(await rows.count()).toBeLessThan(catalog.duties.length / 2);
	await expect(page).toHaveURL(/\?find=PITR$/);
	await page.getByRole('button', { name: 'Show all' }).click();
	await expect(page.locator('.layer:visible').first()).toBeVisible();
	await expect(page).toHaveURL(/\/services\/amazon-rds\/$/);
});

test('the contents follow the reader', async ({ page }) => {
	await page.setViewportSize(viewports.laptop);
	await page.goto('/services/amazon-rds/');
	await page.locator('.rail a[href="#layer-network"]').click();
	await expect(page.locator('.rail a[data-reading]')).toHaveText(/Network/);
});

test('only the page that is read shows its kinds beside it, and they lead on', async ({ page }) => {
	await page.setViewportSize(viewports.laptop);
	await page.goto('/services/amazon-eks/auto-mode/');
	await expect(page.locator('.rail-near [aria-current=page]')).toHaveText(/Auto Mode/);
	const eks = catalog.services.find(({ id }) => id === 'amazon-eks')!;
	await expect(page.locator('.rail-near ul ul a')).toHaveCount(eks.variants.length);
	await expect(page.getByRole('link', { name: /^Next/ })).toBeVisible();
});

for (const scheme of ['light', 'dark'] as const)
	for (const { path } of limits)
		test(`${path} has no fault that axe finds when all is open, ${scheme}`, async ({ page }) => {
			await page.emulateMedia({ colorScheme: scheme });
			await page.goto(path);
			await openEverything(page);
			expect(await audit(page)).toEqual([]);
		});

test('the services of a duty are found by name and by owner', async ({ page }) => {
	await page.goto('/duties/backup-and-recovery/');
	await page.getByRole('searchbox', { name: 'Find a service' }).fill('dynamodb');
	await expect(page.locator('.service-line:visible')).toHaveCount(1);
	await expect(page.locator('.service-line:visible')).toContainText('DynamoDB');
	expect(await openRows(page).count()).toBe(0);
});
