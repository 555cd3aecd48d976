import { expect, test } from './complaints.ts';
import { onePageOfEachKind, viewports } from './site.ts';

test.describe('by keyboard', () => {
	test.use({ viewport: viewports.laptop });

	test('the first stop is the skip link, and it leads to the content', async ({ page }) => {
		await page.goto('/duties/guest-os-patching/');
		await page.keyboard.press('Tab');
		await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page.locator('#content')).toBeFocused();
	});

	test('every stop on a page is visible and has a focus ring', async ({ page }) => {
		await page.goto('/services/amazon-rds/');
		const stops = await page.locator('a[href], button, summary, input').count();
		expect(stops).toBeGreaterThan(50);
		for (let stop = 0; stop < 40; stop += 1) {
			await page.keyboard.press('Tab');
			const focused = await page.evaluate(() => {
				const node = document.activeElement!;
				const { width, height } = node.getBoundingClientRect();
				const { outlineStyle, outlineWidth } = getComputedStyle(node);
				return {
					name: node.outerHTML.slice(0, 80),
					size: width * height,
					ring: `${outlineStyle} ${outlineWidth}`,
				};
			});
			expect(focused.size, focused.name).toBeGreaterThan(1);
			expect(focused.ring, focused.name).toBe('solid 3px');
		}
	});

	test('the theme button works with Enter and Space', async ({ page }) => {
		await page.goto('/');
		const button = page.getByRole('button', { name: 'System theme' });
		await button.focus();
		await page.keyboard.press('Enter');
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
		await page.keyboard.press('Space');
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	});
});

test.describe('theme', () => {
	test('a chosen theme is there before the first paint of the next page', async ({ page }) => {
		await page.emulateMedia({ colorScheme: 'light' });
		await page.goto('/');
		await page.getByRole('button', { name: 'System theme' }).click();
		await page.getByRole('button', { name: 'Light' }).click();
		await page.addInitScript(() => {
			addEventListener('DOMContentLoaded', () =>
				Object.assign(window, { themeAtStart: document.documentElement.dataset['theme'] }),
			);
		});
		await page.goto('/duties/');
		expect(
			await page.evaluate(() => (window as unknown as { themeAtStart: string }).themeAtStart),
		).toBe('dark');
		const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
		expect(background).toBe('rgb(15, 19, 25)');
	});

	test('follows the device again after the last step', async ({ page }) => {
		await page.emulateMedia({ colorScheme: 'dark' });
		await page.goto('/');
		const button = page.locator('theme-toggle button');
		for (const name of ['Light', 'Dark', 'System theme']) {
			await button.click();
			await expect(button).toHaveText(name);
		}
		await expect(page.locator('html')).not.toHaveAttribute('data-theme', /./);
		expect(await page.evaluate(() => localStorage.getItem('theme'))).toBe(null);
	});
});

test.describe('landing on a fragment', () => {
	for (const viewport of Object.values(viewports)) {
		test(`shows the row, focused and marked, at ${viewport.width} px`, async ({ page }) => {
			await page.setViewportSize(viewport);
			await page.goto('/service-models/paas/#version-lifecycle');
			const row = page.locator('#version-lifecycle');
			await expect(row).toBeFocused();
			await expect(row).toBeInViewport();
			const header = await page.locator('.site-header').boundingBox();
			const box = await row.boundingBox();
			const sticky = await page
				.locator('.site-header')
				.evaluate((node) => getComputedStyle(node).position === 'sticky');
			if (sticky) expect(box!.y).toBeGreaterThanOrEqual(header!.y + header!.height);
			await expect(page.locator('details.row[data-duty=version-lifecycle]')).toHaveCSS(
				'outline-style',
				'solid',
			);
		});
	}

	test('opens the disclosure that hides a duty which does not exist here', async ({ page }) => {
		await page.goto('/services/amazon-rds/#image-management');
		await expect(page.locator('#image-management')).toBeVisible();
	});

	test('ignores a fragment that is no valid escape', async ({ page }) => {
		await page.goto('/service-models/paas/#%E0%A4%A');
		await expect(page.locator('h1')).toBeVisible();
	});
});

test.describe('links between pages', () => {
	test('the line leads from a block to the duties of that layer', async ({ page }) => {
		await page.setViewportSize(viewports.laptop);
		await page.goto('/');
		await page
			.locator('.line tbody tr')
			.filter({ hasText: 'Operating system' })
			.locator('td')
			.nth(2)
			.getByRole('link')
			.click();
		await expect(page).toHaveURL(/\/service-models\/paas\/#layer-operating-system$/);
		await expect(page.locator('#layer-operating-system')).toBeInViewport();
	});

	test('a cell of the comparison leads to its permanent address', async ({ page }) => {
		await page.goto('/compare/');
		const cell = page.locator('td[data-duty="guest-os-patching"][data-subject="saas"]');
		await cell.locator('summary').click();
		await cell.getByRole('link', { name: 'Permanent address' }).click();
		await expect(page).toHaveURL(/\/service-models\/saas\/#guest-os-patching$/);
	});

	test('a missing page offers the sections', async ({ page }) => {
		const response = await page.goto('/duties/no-such-duty/');
		expect(response?.status()).toBe(404);
		await expect(page.getByRole('main').getByRole('link', { name: 'Duties' })).toBeVisible();
	});
});

for (const path of onePageOfEachKind) {
	test(`${path} loads without a complaint in the console and asks nobody else`, async ({
		page,
		baseURL,
		complaints,
	}) => {
		const elsewhere: string[] = [];
		page.on('request', (request) => {
			if (!request.url().startsWith(baseURL!)) elsewhere.push(request.url());
		});
		await page.goto(path, { waitUntil: 'networkidle' });
		expect(elsewhere).toEqual([]);
		expect(complaints.list).toEqual([]);
		expect(await page.context().cookies()).toEqual([]);
	});
}
