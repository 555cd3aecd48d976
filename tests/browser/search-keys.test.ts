import { expect, test } from './complaints.ts';
import { ask, dialog, field, results } from './search-asking.ts';

test.describe('the search dialog', () => {
	for (const keys of ['/', 'Control+k', 'Meta+k'])
		test(`opens with ${keys}, takes the focus, and gives it back on Escape`, async ({ page }) => {
			await page.goto('/duties/');
			await page.getByRole('link', { name: 'Compare' }).first().focus();
			await page.keyboard.press(keys);
			await expect(field(page)).toBeFocused();
			await page.keyboard.press('Escape');
			await expect(dialog(page)).toBeHidden();
			await expect(page.getByRole('link', { name: 'Compare' }).first()).toBeFocused();
		});

	test('shows examples and keys before anything is asked, and an example asks itself', async ({
		page,
	}) => {
		await page.goto('/duties/');
		await page.keyboard.press('/');
		const keys = dialog(page).getByRole('heading', { name: 'Keys' });
		await expect(keys).toBeVisible();
		const example = dialog(page).locator('.search-example').first();
		const question = (await example.textContent())!;
		await example.click();
		await expect(field(page)).toHaveValue(question);
		await expect(field(page)).toBeFocused();
		await expect(results(page).first()).toBeVisible();
		await expect(keys).toBeHidden();
		await field(page).fill('');
		await expect(keys).toBeVisible();
	});

	test('a question mark lists the keys, whatever was asked before', async ({ page }) => {
		await page.goto('/duties/');
		await ask(page, 'rds');
		// A browser's own Escape would only empty the field.
		await page.keyboard.press('Escape');
		await expect(dialog(page)).toBeHidden();
		await page.keyboard.press('?');
		await expect(field(page)).toHaveValue('');
		await expect(dialog(page).getByText('opens it with this list')).toBeVisible();
	});

	test('offers the pages visited last, and forgets them on demand', async ({ page }) => {
		await page.goto('/');
		expect(await page.evaluate(() => localStorage.length)).toBe(0);
		await page.goto('/services/amazon-rds/');
		await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(1);
		await page.goto('/duties/');
		await page.keyboard.press('/');
		const visits = dialog(page).locator('[data-visits]');
		await expect(visits.getByRole('link')).toHaveAttribute('href', '/services/amazon-rds/');
		await visits.getByRole('button', { name: 'Forget them' }).click();
		await expect(visits).toHaveCount(0);
		await expect(field(page)).toBeFocused();
		expect(await page.evaluate(() => localStorage.length)).toBe(0);
	});

	test('opens where the browser refuses to store anything', async ({ page }) => {
		await page.addInitScript(() =>
			Object.defineProperty(window, 'localStorage', {
				get: () => {
					throw new DOMException('refused', 'SecurityError');
				},
			}),
		);
		await page.goto('/duties/');
		await page.keyboard.press('/');
		await expect(dialog(page).getByRole('heading', { name: 'Keys' })).toBeVisible();
		await expect(dialog(page).locator('[data-visits]')).toHaveCount(0);
	});

	test('leaves a slash alone that is typed into a field', async ({ page }) => {
		await page.goto('/services/');
		await page.getByRole('searchbox', { name: /Find a service/ }).pressSequentially('a/b');
		await expect(dialog(page)).toBeHidden();
	});

	test('the arrow keys move through the results as a combobox does, and Enter opens one', async ({
		page,
	}) => {
		await page.goto('/');
		await ask(page, 'dynamodb encryption at rest');
		const active = () => field(page).getAttribute('aria-activedescendant');
		const selected = page.locator('[role=option][aria-selected=true]');
		await expect(selected).toHaveCount(1);
		const first = await active();
		await page.keyboard.press('ArrowDown');
		expect(await active()).not.toBe(first);
		await expect(selected).toHaveAttribute('id', (await active())!);
		await page.keyboard.press('ArrowUp');
		expect(await active()).toBe(first);
		await expect(field(page)).toBeFocused();
		await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/services\/amazon-dynamodb\/#encryption-at-rest$/);
	});

	test('the button opens it by pointer and by keyboard', async ({ page }) => {
		await page.goto('/about/');
		const button = page.getByRole('banner').getByRole('link', { name: /^Search/ });
		await button.click();
		await expect(field(page)).toBeFocused();
		await dialog(page).getByRole('button', { name: 'Close' }).click();
		await button.focus();
		await page.keyboard.press('Enter');
		await expect(field(page)).toBeFocused();
	});
});
