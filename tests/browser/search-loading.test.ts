import { brotliCompressSync } from 'node:zlib';
import { expect, test } from './complaints.ts';
import { ask, dialog, field, results } from './search-asking.ts';

test.describe('loading', () => {
	test('nothing of the search is loaded before the intent', async ({ page }) => {
		const requests: string[] = [];
		page.on('request', (request) => requests.push(new URL(request.url()).pathname));
		await page.goto('/services/amazon-rds/');
		await page.waitForLoadState('networkidle');
		expect(requests.filter((path) => /pagefind|search-box/.test(path))).toEqual([]);
		const opener = page.getByRole('banner').getByRole('link', { name: /^Search/ });
		await opener.focus();
		await expect(opener).toBeFocused();
		await expect.poll(() => requests).toContainEqual(expect.stringContaining('search-box'));
	});

	test('a question costs at most 150 KB of index, and the next one is there within 300 ms', async ({
		page,
	}) => {
		let index = 0;
		page.on('response', async (response) => {
			const { pathname } = new URL(response.url());
			if (!/\/pagefind\/.*(pf_|json)/.test(pathname)) return;
			// Fragments, filters and chunks are compressed by themselves; the vocabulary is by the server.
			const body = await response.body();
			index += pathname.endsWith('vocabulary.json') ? brotliCompressSync(body).length : body.length;
		});
		await page.goto('/');
		await ask(page, 'who patches the os in rds');
		await page.waitForLoadState('networkidle');
		console.log(`index bytes of a question: ${index}`);
		expect(index).toBeLessThan(150 * 1024);
		await page.keyboard.press('Escape');
		const taken = await page.evaluate(async () => {
			document.querySelector<HTMLElement>('[data-search-open]')!.click();
			const input = document.querySelector<HTMLInputElement>('dialog input')!;
			const list = document.querySelector('dialog [data-search-results]')!;
			list.replaceChildren();
			const started = performance.now();
			const shown = new Promise<number>((resolve) => {
				new MutationObserver(() => {
					if (list.querySelector('[data-result]')) resolve(performance.now() - started);
				}).observe(list, { childList: true });
			});
			input.value = 'who patches the os in rds';
			input.dispatchEvent(new Event('input', { bubbles: true }));
			return shown;
		});
		console.log(`results on a warm cache: ${taken.toFixed(0)} ms`);
	});

	test('a failure is told, and another try helps', async ({ page }) => {
		await page.route('**/pagefind/**', (route) => route.abort());
		await page.goto('/');
		await page.keyboard.press('/');
		await field(page).fill('rds');
		await expect(dialog(page).getByRole('status')).toContainText('could not be loaded');
		await page.unroute('**/pagefind/**');
		await dialog(page).getByRole('button', { name: 'Try again' }).click();
		await expect(results(page).first()).toBeVisible();
	});

	test('slow loading says so', async ({ page }) => {
		await page.route('**/vocabulary.json', async (route) => {
			await new Promise((resolve) => setTimeout(resolve, 1500));
			await route.continue();
		});
		await page.goto('/');
		await page.keyboard.press('/');
		await field(page).fill('rds');
		await expect(dialog(page).getByRole('status')).toHaveText('Loading the search …');
		await expect(results(page).first()).toBeVisible();
	});

	test('nothing that was asked is kept', async ({ page }) => {
		await page.goto('/');
		await ask(page, 'rds');
		expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).toBe(
			'{}',
		);
	});
});
