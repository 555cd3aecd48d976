import type { Page } from '@playwright/test';
import { expect, test } from './complaints.ts';
import { viewports } from './site.ts';

const marked = (page: Page) => page.locator('[data-landed]');
const path = '/service-models/paas/';

async function clearOfHeader(page: Page, id: string) {
	const header = page.locator('.site-header');
	const sticky = await header.evaluate((node) => getComputedStyle(node).position === 'sticky');
	const top = await header.evaluate((node) => node.getBoundingClientRect().bottom);
	const box = await page.locator(`#${id}`).boundingBox();
	expect(box!.y).toBeGreaterThanOrEqual(sticky ? top : 0);
	expect(box!.y).toBeLessThan((sticky ? top : 0) + 120);
	expect(box!.y).toBeLessThan(page.viewportSize()!.height);
}

for (const viewport of Object.values(viewports))
	test(`a place stays marked until the reader does something, at ${viewport.width} px`, async ({
		page,
	}) => {
		await page.setViewportSize(viewport);
		await page.goto(`${path}#version-lifecycle`);
		await expect(marked(page)).toHaveAttribute('id', 'version-lifecycle');
		await clearOfHeader(page, 'version-lifecycle');
		await page.keyboard.press('Shift');
		await expect(marked(page)).toHaveCount(1);
		await page.mouse.wheel(0, 40);
		await expect(marked(page)).toHaveCount(0);
		const row = page.locator('#version-lifecycle');
		expect(await row.evaluate((node) => getComputedStyle(node).backgroundColor)).toBe(
			'rgba(0, 0, 0, 0)',
		);
	});

test('a key and a press end the mark, too', async ({ page }) => {
	for (const act of [() => page.keyboard.press('Tab'), () => page.mouse.click(5, 400)]) {
		await page.goto('about:blank');
		await page.goto(`${path}#version-lifecycle`);
		await expect(marked(page)).toHaveCount(1);
		await act();
		await expect(marked(page)).toHaveCount(0);
	}
});

test('a link within the page lands, again if need be, and so do back and forward', async ({
	page,
}) => {
	await page.setViewportSize(viewports.laptop);
	await page.goto(path);
	const link = page.locator('.team-list a[href="#backup-and-recovery"]').first();
	for (let time = 0; time < 2; time += 1) {
		await link.click();
		await expect(marked(page)).toHaveAttribute('id', 'backup-and-recovery');
		await expect(page.locator('#backup-and-recovery')).toBeFocused();
		await clearOfHeader(page, 'backup-and-recovery');
		await page.keyboard.press('End');
		await expect(marked(page)).toHaveCount(0);
	}
	await page.locator('.page-contents a[href="#changes"]').click();
	await expect(marked(page)).toHaveAttribute('id', 'changes');
	await page.goBack();
	await expect(marked(page)).toHaveAttribute('id', 'backup-and-recovery');
	await page.goForward();
	await expect(marked(page)).toHaveAttribute('id', 'changes');
});

test('text of twice the size and a header that wraps hide nothing', async ({ page }) => {
	await page.setViewportSize(viewports.laptop);
	await page.goto(path);
	await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
	await page.locator('.team-list a[href="#backup-and-recovery"]').first().click();
	await expect(marked(page)).toHaveCount(1);
	await clearOfHeader(page, 'backup-and-recovery');
});

test('a row of the comparison is landed on below its column heads', async ({ page }) => {
	await page.setViewportSize(viewports.laptop);
	for (const query of ['', '?columns=amazon-ec2,amazon-rds', '?fold=operating-system']) {
		await page.goto('about:blank');
		await page.goto(`/compare/${query}#row-guest-os-patching`);
		await expect(page.locator('comparison-table')).toHaveAttribute('data-ready', '');
		const row = page.locator('#row-guest-os-patching');
		await expect(row).toHaveAttribute('data-landed', '');
		await expect(row).toBeFocused();
		const head = await page.locator('thead th').nth(1).boundingBox();
		const box = await row.boundingBox();
		expect(box!.y).toBeGreaterThanOrEqual(head!.y + head!.height - 2);
		expect(box!.y).toBeLessThan(viewports.laptop.height);
	}
});

test('the mark is seen in forced colours', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto(`${path}#team-platform`);
	const outline = await marked(page).evaluate((node) => getComputedStyle(node).outlineWidth);
	expect(parseFloat(outline)).toBeGreaterThanOrEqual(2);
});

test('scrolling is smooth only for those who have nothing against it', async ({ page }) => {
	await page.goto(path);
	const behavior = () =>
		page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
	expect(await behavior()).toBe('auto');
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	expect(await behavior()).toBe('smooth');
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	for (const viewport of Object.values(viewports))
		test(`a row is marked below the header, at ${viewport.width} px`, async ({ page }) => {
			await page.setViewportSize(viewport);
			await page.goto(`${path}#version-lifecycle`);
			await clearOfHeader(page, 'version-lifecycle');
		});

	test('a closed disclosure shows the row that a link names', async ({ page }) => {
		await page.goto('/services/amazon-rds/#image-management');
		await expect(page.locator('#image-management')).toBeVisible();
		await expect(page.locator('#image-management')).toBeInViewport();
	});
});
