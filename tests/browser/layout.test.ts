import { expect, test } from './complaints.ts';
import { onePageOfEachKind, overflow, viewports } from './site.ts';

for (const path of onePageOfEachKind) {
	test(`${path} does not shift as it loads, fits at every width and at 200 % zoom, and names owners in forced colours`, async ({
		page,
	}) => {
		await page.setViewportSize(viewports.laptop);
		await page.addInitScript(() => {
			Object.assign(window, { shift: 0 });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries())
					(window as unknown as { shift: number }).shift += (
						entry as unknown as { value: number }
					).value;
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await page.goto(path, { waitUntil: 'load' });
		await page.waitForTimeout(200);
		expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(
			0.01,
		);

		for (let width = 320; width <= 1600; width += 80) {
			await page.setViewportSize({ width, height: viewports.laptop.height });
			expect(await overflow(page), `at ${width} px`).toBeLessThanOrEqual(0);
		}

		// To a page, zoom is a screen of half the size.
		await page.setViewportSize({
			width: viewports.laptop.width / 2,
			height: viewports.laptop.height / 2,
		});
		expect(await overflow(page)).toBeLessThanOrEqual(0);
		await expect(page.locator('h1')).toBeVisible();

		await page.emulateMedia({ forcedColors: 'active' });
		const owners = await page.locator('main .owner').evaluateAll((nodes) =>
			nodes.map((node) => ({
				word: node.textContent?.trim() ?? '',
				// A shape is the same in every size.
				icon: getComputedStyle(node, '::before').backgroundImage.replaceAll(/[\d.]+px/g, 'px'),
				owner: node.getAttribute('data-owner') ?? '',
			})),
		);
		// Each owner has a shape of its own, which forced colours leave.
		const shapes = new Map(owners.map(({ owner, icon }) => [owner, icon]));
		expect(new Set(shapes.values()).size).toBe(shapes.size);
		for (const { word, icon, owner } of owners) {
			expect(word).not.toBe('');
			expect(icon).toContain('gradient');
			expect(icon).toBe(shapes.get(owner));
		}
	});
}
