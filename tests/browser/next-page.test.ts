import type { Page } from '@playwright/test';
import { expect, test } from './complaints.ts';

/** The pages that the page asks for ahead of a press, as they are asked for. */
function watchPrefetches(page: Page): string[] {
	const asked: string[] = [];
	page.on('request', (request) => {
		if (request.headers()['sec-purpose'] === 'prefetch')
			asked.push(new URL(request.url()).pathname);
	});
	return asked;
}

const linkOf = (page: Page) =>
	page.getByRole('main').locator('a[href^="/services/amazon-"]').first();

test('a page that a reader points at is fetched ahead, once', async ({ page }) => {
	const asked = watchPrefetches(page);
	await page.goto('/services/');
	const path = (await linkOf(page).getAttribute('href'))!;
	expect(asked).toEqual([]);
	for (const _ of [1, 2]) {
		await linkOf(page).hover();
		await expect.poll(() => asked).toEqual([path]);
		await page.mouse.move(0, 0);
	}
});

test('a page that a reader comes to by keyboard is fetched ahead', async ({ page }) => {
	const asked = watchPrefetches(page);
	await page.goto('/services/');
	await page.keyboard.press('Tab');
	await linkOf(page).focus();
	await expect.poll(() => asked).toContain(await linkOf(page).getAttribute('href'));
});

test('nothing is fetched ahead where data is to be saved', async ({ page }) => {
	await page.addInitScript(() =>
		Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
	);
	const asked = watchPrefetches(page);
	await page.goto('/services/');
	await linkOf(page).hover();
	// The pause before a page is fetched, several times over.
	await page.waitForTimeout(600);
	expect(asked).toEqual([]);
});

for (const [motion, animated] of [
	['no-preference', true],
	['reduce', false],
] as const)
	test(`a page comes over the one before it ${animated ? 'where' : 'only where'} motion is welcome (${motion})`, async ({
		page,
	}) => {
		await page.emulateMedia({ reducedMotion: motion });
		await page.addInitScript(() =>
			addEventListener('pagereveal', (event) =>
				Object.assign(window, {
					transition: (event as Event & { viewTransition: unknown }).viewTransition !== null,
				}),
			),
		);
		await page.goto('/services/');
		await page.getByRole('link', { name: 'Duties', exact: true }).first().click();
		await expect(page).toHaveURL(/\/duties\/$/);
		const seen = () => page.evaluate(() => (window as { transition?: boolean }).transition);
		await expect.poll(seen).toBe(animated);
	});
