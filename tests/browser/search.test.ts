import type { Page } from '@playwright/test';
import { brotliCompressSync } from 'node:zlib';
import { plainText } from '../../src/domain/code-spans.ts';
import { describeProvenance } from '../../src/domain/matrix/answer.ts';
import { answerOf } from '../../src/domain/matrix/cell-answer.ts';
import { resolveCell } from '../../src/domain/matrix/matrix.ts';
import { serviceSubject } from '../../src/domain/matrix/subject.ts';
import { expect, test } from './complaints.ts';
import { catalog } from './site.ts';

const duty = catalog.duties.find(({ id }) => id === 'guest-os-patching')!;
const rds = catalog.services.find(({ id }) => id === 'amazon-rds')!;
const answer = resolveCell(duty, serviceSubject(rds)).allocation;

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const field = (page: Page) => dialog(page).getByRole('combobox');
const results = (page: Page) => page.locator('[data-search-results] [data-result]');

async function ask(page: Page, question: string) {
	await page.keyboard.press('/');
	await field(page).fill(question);
	await expect(results(page).first()).toBeVisible();
}

test.describe('the search dialog', () => {
	test('answers the question itself: owner, sentence and link to the cell', async ({ page }) => {
		await page.goto('/model/');
		await ask(page, 'who patches the os in rds');
		const first = results(page).first();
		await expect(first.locator('.owner')).toHaveAttribute('data-owner', answer.owner);
		await expect(first).toContainText(plainText(answer.aws!));
		await expect(first.locator('mark').first()).toBeVisible();
		await expect(first.locator('a')).toHaveAttribute(
			'href',
			/^\/services\/amazon-rds\/\?mark=[^#]+#guest-os-patching$/,
		);
	});

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

	test('shows the answer beside the first that completes it', async ({ page }) => {
		const [service, duty] = catalog.services.flatMap((one) =>
			catalog.duties
				.filter(({ id }) => one.allocation[id]?.see?.length === 1)
				.map((seeing) => [one, seeing] as const),
		)[0]!;
		const [seenDuty, subject] = service.allocation[duty.id]!.see![0]!.split('@');
		await page.goto('/');
		await ask(page, `${service.name} ${duty.title}`);
		const beside = results(page).filter({ hasText: 'Completes “' });
		await expect(beside.locator('a')).toHaveAttribute(
			'href',
			new RegExp(`/${subject}/.*#${seenDuty}$`),
		);
	});

	test('offers the pages visited last, and forgets them on demand', async ({ page }) => {
		await page.goto('/');
		expect(await page.evaluate(() => localStorage.length)).toBe(0);
		await page.goto('/services/amazon-rds/');
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

	test('says what was found, and how a mistyped word was understood', async ({ page }) => {
		await page.goto('/');
		await ask(page, 'fargte');
		await expect(dialog(page).getByRole('status')).toHaveText(
			/results?\. Understood as “fargate”\./,
		);
		await expect(results(page).first().locator('a')).toHaveAttribute('href', /\/aws-fargate\//);
	});

	test('says where an answer comes from that the service does not state', async ({ page }) => {
		const unstated = catalog.services.find(
			({ allocation, serviceModel }) => !allocation['client-devices'] && serviceModel === 'paas',
		)!;
		await page.goto('/');
		await ask(page, `${unstated.name} lost laptop`);
		const cell = results(page).filter({
			has: page.locator(`a[href*="/services/${unstated.id}/"][href$="#client-devices"]`),
		});
		const duty = catalog.duties.find(({ id }) => id === 'client-devices')!;
		const answer = answerOf(catalog, resolveCell(duty, serviceSubject(unstated)));
		await expect(cell).toContainText(describeProvenance(answer)!);
	});

	test('says what has no page here, and shows what usually holds and what comes nearest', async ({
		page,
	}) => {
		const [product] = catalog.uncovered
			.flatMap(({ products }) => products)
			.filter(({ serviceModel, near }) => serviceModel === 'paas' && near.length > 0);
		await page.goto('/');
		await ask(page, `who patches the os of ${product!.name}`);
		await expect(dialog(page).getByRole('status')).toContainText(
			`${product!.name} has no page here yet; this is what usually holds for PaaS.`,
		);
		await expect(results(page).first().locator('a')).toHaveAttribute(
			'href',
			/^\/service-models\/paas\/.*#guest-os-patching$/,
		);
		await expect(
			results(page).locator(`a[href^="/services/${product!.near[0]}/"]`).first(),
		).toBeVisible();
	});

	test('links to the question as it was understood', async ({ page }) => {
		await page.goto('/search/?q=fargte');
		const link = page.locator('search-page [data-status] a');
		await expect(link).toHaveText('“fargate”');
		await link.click();
		await expect(page).toHaveURL('/search/?q=fargate');
	});

	test('offers what is nearest where nothing is found', async ({ page }) => {
		await page.goto('/');
		await page.keyboard.press('/');
		await field(page).fill('dynmxdbq');
		await expect(dialog(page).getByRole('status')).toHaveText(/Nothing answers “dynmxdbq”/);
		const near = page.locator('[data-search-results] [data-suggestion] a');
		await expect(near.first()).toBeVisible();
		await page.keyboard.press('Enter');
		await expect.poll(() => new URL(page.url()).pathname).not.toBe('/');
	});
});

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

test('the page that a result leads to marks the words, opens and highlights the row, and has a clean address', async ({
	page,
}) => {
	await page.goto('/');
	await ask(page, 'who patches the os in rds');
	await results(page).first().locator('a').click();
	await expect(page).toHaveURL('/services/amazon-rds/#guest-os-patching');
	await expect(page.locator('#guest-os-patching')).toBeInViewport();
	const marked = await page.evaluate(() =>
		[...(CSS.highlights.get('search') ?? [])].map((range) => range.toString().toLowerCase()),
	);
	expect(marked.some((word) => word.startsWith('patch'))).toBe(true);
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
