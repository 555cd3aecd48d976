import type { Page } from '@playwright/test';
import { expect, test } from './complaints.ts';
import { catalog } from './site.ts';

test.beforeEach(async ({ page }) => {
	await page.goto('/services/');
});

const finds: [query: string, service: string][] = [
	['EC2', 'Amazon EC2'],
	['rds', 'Amazon RDS'],
	['Elasticsearch Service', 'Amazon OpenSearch Service'],
	['sso', 'AWS IAM Identity Center'],
	['Relational Database', 'Amazon RDS'],
];
for (const [query, service] of finds) {
	test(`finds ${service} as "${query}"`, async ({ page }) => {
		await page.getByRole('searchbox').fill(query);
		await expect(
			page.locator('.service-card:visible').getByRole('link', { name: service, exact: true }),
		).toBeVisible();
		await expect
			.poll(() => page.locator('.service-card:visible').count())
			.toBeLessThan(catalog.services.length);
	});
}

test('shows first what is most likely meant, and everything in its order again afterwards', async ({
	page,
}) => {
	const names = page.locator('.service-card:visible .service-head > a');
	const before = await names.allTextContents();
	for (const [query, service] of [
		['rds', 'Amazon RDS'],
		['fargate', 'AWS Fargate'],
		['connect', 'Amazon Connect'],
	] as const) {
		await page.getByRole('searchbox').fill(query);
		await expect(names.first()).toHaveText(service);
	}
	await page.getByRole('searchbox').fill('');
	await expect(names).toHaveText(before);
});

test('announces how many services are shown and hides empty categories', async ({ page }) => {
	await page.getByRole('searchbox').fill('lightsail');
	await expect(page.getByRole('status')).toHaveText(`1 of ${catalog.services.length} services`);
	await expect(page.locator('.service-group:visible')).toHaveCount(1);
});

test('says so when no service fits', async ({ page }) => {
	await page.getByRole('searchbox').fill('<b>nothing</b>');
	await expect(page.getByRole('status')).toHaveText('No service is called “<b>nothing</b>”.');
});

test('keeps name and model in the address, and restores them', async ({ page }) => {
	await page.getByRole('searchbox').fill('amazon');
	await page.getByText('SaaS', { exact: true }).first().click();
	await expect(page).toHaveURL(/\/services\/\?q=amazon&model=saas$/);
	const shown = await page.locator('.service-card:visible').count();
	expect(shown).toBeGreaterThan(0);
	await page.reload();
	await expect(page.locator('.service-card:visible')).toHaveCount(shown);
	await expect(page.getByRole('radio', { name: 'SaaS' })).toBeChecked();
});

test('ignores what means nothing, says so, and keeps the rest', async ({ page }) => {
	await page.goto('/services/?model=xaas&colour=red&q=lightsail');
	const notice = page.locator('service-filter [data-notice]');
	await expect(notice).toHaveText(
		'Parts of the address mean nothing here and were ignored: "xaas", "colour"',
	);
	await expect(page.locator('.service-card:visible')).toHaveCount(1);
	await page.getByRole('searchbox').fill('rds');
	await expect(notice).toBeHidden();
	await expect(page).toHaveURL(/\/services\/\?q=rds$/);
});

test('ignores a model that does not exist', async ({ page }) => {
	await page.goto('/services/?model=xaas');
	await expect(page.locator('.service-card:visible')).toHaveCount(catalog.services.length);
	await expect(page.getByRole('radio', { name: 'All' })).toBeChecked();
});

test('writes into the address what was typed when typing rests', async ({ page }) => {
	await page.evaluate(() => {
		const calls: unknown[] = [];
		const replace = history.replaceState.bind(history);
		history.replaceState = (...call) => {
			calls.push(call);
			replace(...call);
		};
		Object.assign(window, { calls });
	});
	await page.getByRole('searchbox').pressSequentially('elasticsearch', { delay: 20 });
	await expect(page).toHaveURL(/\?q=elasticsearch$/);
	const calls = await page.evaluate(() => (window as unknown as { calls: unknown[] }).calls);
	expect(calls.length).toBeLessThan('elasticsearch'.length);
});

test('keeps what a quick reader types before it is there', async ({ page }) => {
	const asked = Promise.withResolvers<void>();
	await page.route('**/service-narrowing.*.js', async (route) => {
		await asked.promise;
		await route.continue();
	});
	await page.goto('/services/?model=paas');
	await page.getByRole('searchbox').fill('rds');
	await page.getByRole('radio', { name: 'All' }).check({ force: true });
	asked.resolve();
	await expect(page).toHaveURL('/services/?q=rds');
	await expect(page.getByRole('searchbox')).toHaveValue('rds');
});

const firstShown = (page: Page) => page.locator('.service-card:visible a').first();

test('orders the services in one list, and by category again', async ({ page }) => {
	const counted = (name: string) =>
		page
			.locator('.service-card')
			.evaluateAll(
				(cards, name) => cards.map((card) => Number((card as HTMLElement).dataset[name])),
				name,
			);
	const first = await firstShown(page).textContent();
	await page.getByLabel('Order').selectOption('exceptions');
	await expect(page).toHaveURL(/\?sort=exceptions$/);
	const exceptions = await counted('exceptions');
	expect(exceptions).toEqual(exceptions.toSorted((a, b) => b - a));
	await expect(page.locator('.service-group:visible')).toHaveCount(0);
	await page.reload();
	expect(await counted('exceptions')).toEqual(exceptions);
	await page.getByLabel('Order').selectOption('name');
	await expect(firstShown(page)).toHaveText(first!);
});

test('shows the services in which one owner has most duties', async ({ page }) => {
	await page.getByLabel('Most duties').selectOption('aws');
	const fitting = await page.locator('.service-card[data-main="aws"]').count();
	expect(fitting).toBeLessThan(catalog.services.length);
	await expect(page.locator('.service-card:visible')).toHaveCount(fitting);
	await expect(page.locator('.service-card[data-main="aws"]:visible')).toHaveCount(fitting);
	await expect(page).toHaveURL(/\?owner=aws$/);
});

test('a compact list is a line a service, kept in the address', async ({ page }) => {
	const height = () => page.evaluate(() => document.documentElement.scrollHeight);
	const tall = await height();
	await page.getByLabel('Compact list').check();
	await expect(page).toHaveURL(/\?view=list$/);
	expect(await height()).toBeLessThan(tall);
	await page.reload();
	await expect(page.getByLabel('Compact list')).toBeChecked();
});
