import type { Page } from '@playwright/test';
import { expect, test } from './complaints.ts';
import { viewports } from './site.ts';

const marked = (page: Page) => page.locator('[data-landed]');
const path = '/service-models/paas/';

async function clearOfHeader(page: Page, id: string) {
	// The bars that stay in sight: the header, on a phone the bar that names the page, on a laptop the filter.
	const top = await page.evaluate(() =>
		Math.max(
			0,
			...[...document.querySelectorAll('.site-header, .context-bar, .filter-main')]
				.filter((bar) => getComputedStyle(bar).position === 'sticky' && bar.checkVisibility())
				.map((bar) => parseFloat(getComputedStyle(bar).top) + bar.clientHeight),
		),
	);
	const box = await page.locator(`#${id}`).boundingBox();
	expect(box!.y).toBeGreaterThanOrEqual(top);
	expect(box!.y).toBeLessThan(top + 160);
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
		const row = page.locator('details.row[data-duty=version-lifecycle]');
		expect(await row.evaluate((node) => getComputedStyle(node).outlineStyle)).toBe('none');
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
	const link = page.locator('.rail a[href="#layer-network"]');
	for (let time = 0; time < 2; time += 1) {
		await link.click();
		await expect(marked(page)).toHaveAttribute('id', 'layer-network');
		await expect(page.locator('#layer-network')).toBeFocused();
		await clearOfHeader(page, 'layer-network');
		await page.keyboard.press('End');
		await expect(marked(page)).toHaveCount(0);
		// The browser takes its time for that, and would go on after the next press.
		await page.waitForFunction(
			() => scrollY + innerHeight > document.documentElement.scrollHeight - 2,
		);
	}
	await page.locator('.rail a[href="#changes"]').click();
	await expect(marked(page)).toHaveAttribute('id', 'changes');
	await page.goBack();
	await expect(marked(page)).toHaveAttribute('id', 'layer-network');
	await page.goForward();
	await expect(marked(page)).toHaveAttribute('id', 'changes');
});

test('text of twice the size and a header that wraps hide nothing', async ({ page }) => {
	await page.setViewportSize(viewports.laptop);
	await page.goto(path);
	await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
	await page.locator('.rail a[href="#layer-network"]').click();
	await expect(marked(page)).toHaveCount(1);
	await clearOfHeader(page, 'layer-network');
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
	await page.goto(`${path}#layer-network`);
	const outline = await marked(page).evaluate((node) => getComputedStyle(node).outlineWidth);
	expect(parseFloat(outline)).toBeGreaterThanOrEqual(2);
});

test('nothing scrolls over more than a screen before one’s eyes', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	await page.goto(path);
	const behavior = await page.evaluate(
		() => getComputedStyle(document.documentElement).scrollBehavior,
	);
	expect(behavior).toBe('auto');
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
