import { expect, test } from './complaints.ts';
import { results } from './search-asking.ts';
import { catalog } from './site.ts';

test.describe('the search page', () => {
	test('restores a question with its filters from the address', async ({ page }) => {
		await page.goto('/search/?q=encryption+at+rest&owner=customer&layer=data');
		await expect(page.getByLabel('Owner')).toHaveValue('customer');
		await expect(results(page).first()).toBeVisible();
		for (const owner of await results(page).locator('.owner').all())
			await expect(owner).toHaveAttribute('data-owner', 'customer');
	});

	test('narrows, counts, sorts, and writes all of it into the address', async ({ page }) => {
		await page.goto('/search/?q=backup');
		await expect(page.getByLabel('Owner').locator('option[value=shared]')).toHaveText(
			/Shared \([1-9]\d*\)/,
		);
		await page.getByLabel('Owner').selectOption('shared');
		await expect(page).toHaveURL('/search/?q=backup&owner=shared');
		await page.getByLabel('Sort by').selectOption('title');
		await expect(page).toHaveURL('/search/?q=backup&owner=shared&sort=title');
		const titles = async () =>
			(await results(page).locator('.result-title').allTextContents()).map((title) =>
				title.toLowerCase(),
			);
		// The address changes first, then the order.
		await expect.poll(async () => isSorted(await titles())).toBe(true);
		expect((await titles()).length).toBeGreaterThan(3);
		await page.goBack();
		await expect(page.getByLabel('Sort by')).toHaveValue('best');
	});

	test('sets results apart, whether or not the search in the header has been used', async ({
		page,
	}) => {
		await page.goto('/search/?q=encryption');
		const link = results(page).first().getByRole('link');
		await expect(link).toHaveCSS('display', 'block');
		await expect(link).toHaveCSS('border-top-style', 'solid');
	});

	test('shows more on demand, and everything again after a reset', async ({ page }) => {
		await page.goto('/search/?q=encryption');
		await expect(results(page).first()).toBeVisible();
		const before = await results(page).count();
		await page.getByRole('button', { name: 'More results' }).click();
		await expect.poll(() => results(page).count()).toBeGreaterThan(before);
		await page.getByRole('button', { name: 'Reset' }).click();
		await expect(page).toHaveURL('/search/');
		await expect(page.getByRole('heading', { name: 'Every duty' })).toBeVisible();
	});

	test('the complete indexes give way to an answer before it comes, and a failure brings them back', async ({
		page,
	}) => {
		const indexes = page.getByRole('heading', { name: 'Every duty' });
		let answer = () => {};
		const released = new Promise<void>((resolve) => (answer = resolve));
		await page.route('**/pagefind/**', async (route) => {
			await released;
			await route.abort();
		});
		await page.goto('/search/?q=rds');
		await expect(page.getByText('Loading the search …')).toBeVisible();
		await expect(indexes).toBeHidden();
		answer();
		await expect(page.getByText('The search could not be loaded.')).toBeVisible();
		await expect(indexes).toBeVisible();
	});

	test('explains on demand how a question was read and what brought each result', async ({
		page,
	}) => {
		await page.goto('/search/?q=who+patches+the+os+in+rds&debug');
		await expect(page.locator('[data-explanation]')).toContainText('amazon-rds');
		await expect(results(page).first().locator('.result-why')).toHaveText(/text [\d.]+ .*, duty/);
		await page.goto('/search/?q=rds');
		await expect(results(page).first()).toBeVisible();
		await expect(page.locator('.result-why')).toHaveCount(0);
	});

	test('filters alone list everything that fits', async ({ page }) => {
		await page.goto('/search/?kind=duty&layer=network');
		await expect(results(page)).toHaveCount(
			catalog.duties.filter(({ layer }) => layer === 'network').length,
		);
	});

	test('ignores what the address should not hold, and says so', async ({ page }) => {
		const value = encodeURIComponent('<img src=x onerror=alert(1)>');
		await page.goto(`/search/?q=${value}&owner=${value}&__proto__=1`);
		await expect(page.getByText(/ignored: "%3Cimg/)).toBeVisible();
		expect(await page.locator('main img').count()).toBe(0);
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the search page offers the complete indexes instead of a dead box', async ({ page }) => {
		await page.goto('/search/?q=rds');
		await expect(page.getByRole('searchbox')).toBeHidden();
		await expect(page.locator('.search-index li')).toHaveCount(
			catalog.duties.length + catalog.services.length,
		);
		await expect(page.getByText('Searching needs JavaScript')).toBeVisible();
	});

	test('the search button of every page leads there', async ({ page }) => {
		await page.goto('/duties/');
		await page
			.getByRole('banner')
			.getByRole('link', { name: /^Search/ })
			.click();
		await expect(page).toHaveURL('/search/');
	});

	test('the field of the home page leads there with the question', async ({ page }) => {
		await page.goto('/');
		await page.locator('.home-search input').fill('rds');
		await page.locator('.home-search input').press('Enter');
		await expect(page).toHaveURL('/search/?q=rds');
	});
});

function isSorted(texts: readonly string[]): boolean {
	return texts.join('\n') === texts.toSorted().join('\n');
}
