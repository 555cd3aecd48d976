import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { hostileQueries, hostileTexts, hostileValues, longValue } from '../fixtures/hostile.ts';
import { expect, test, type Complaints } from './complaints.ts';
import { onePageOfEachKind } from './site.ts';

// A test here visits many addresses, one after the other.
test.slow();

// Every place that reads an address, in a real browser. A server refuses the longest addresses before a page could read
// them, so the page is given those by its own history.

const SEED = 20_261_125;
const generated = (names: readonly string[]) =>
	fc.sample(hostileQueries(names), { numRuns: 5, seed: SEED });

/** Everything that went wrong on a page: what the browser complained about, and dialogs, which nobody should open. */
function listen(page: Page, { list }: Complaints): string[] {
	page.on('dialog', (dialog) => {
		list.push(`dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	return list;
}

/** What an injection would bring with it: elements that load or run something, handlers, a mark that one has run. */
function countForeign(page: Page) {
	return page.evaluate(() => ({
		hacked: 'hacked' in window,
		elements: document.querySelectorAll('img, iframe, object, embed, base[href], math, svg[onload]')
			.length,
		inlineScripts: [...document.scripts].filter((script) => /hacked/.test(script.text)).length,
		handlers: document.querySelectorAll('[onerror], [onload], [onclick], [onfocus]').length,
		links: [...document.links].filter(({ protocol }) => !/^(https?|mailto):$/.test(protocol))
			.length,
		elsewhere: location.origin !== new URL(document.baseURI).origin,
	}));
}

const untouched = {
	hacked: false,
	elements: 0,
	inlineScripts: 0,
	handlers: 0,
	links: 0,
	elsewhere: false,
};

/** Goes to each address, waits until the page has read it, and holds what must hold everywhere. */
async function visitAll(
	page: Page,
	heard: Complaints,
	addresses: readonly string[],
	settled: (page: Page) => Promise<unknown>,
	check: (page: Page, address: string) => Promise<unknown> = async () => undefined,
) {
	const wrong = listen(page, heard);
	for (const address of addresses) {
		await page.goto(address);
		await settled(page);
		expect(await countForeign(page), address.slice(0, 200)).toEqual(untouched);
		await check(page, address);
		expect(wrong, address.slice(0, 200)).toEqual([]);
	}
}

/** A query that survives the way into an address: a fragment would begin at its first `#`. */
const asQuery = (query: string) => query.toWellFormed().replaceAll('#', '%23');
/** The known-bad values, all in one address. */
const allBad = (name: string) =>
	asQuery(hostileValues.map((value, index) => `${index % 2 ? name : value}=${value}`).join('&'));

/** What an address says of teams. */
const teamNames = ['team', 'teams', 'assign'];

const notice = (page: Page) => page.locator('[data-notice]').first();

test('the comparison keeps what it knows, says what it ignores, and lets nothing in', async ({
	page,
	complaints,
}) => {
	const names = [
		...['columns', 'q', 'layer', 'owner', 'in', 'side', 'only', 'fold', 'open'],
		...teamNames,
	];
	const kept = 'sort=name&columns=paas';
	const queries = [
		...generated(names).map((query) => query.slice(1)),
		...['columns', 'open', 'q'].map(allBad),
	];
	await visitAll(
		page,
		complaints,
		queries.map((query) => `/compare/?${kept}&${asQuery(query)}&nobody=1`),
		(view) => view.waitForSelector('comparison-table[data-ready]'),
		async (view) => {
			await expect(view.locator('[name=sort]')).toHaveValue('name');
			// Where no row fits, the whole table is hidden; its columns are there all the same.
			await expect(view.locator('thead th[data-column=paas]:not([hidden])')).toHaveCount(1);
			await expect(notice(view)).toContainText('mean nothing here and were ignored');
		},
	);
});

test('the search page keeps what it knows, says what it ignores, and lets nothing in', async ({
	page,
	complaints,
}) => {
	const names = ['q', 'sort', 'kind', 'owner', 'layer', 'model', 'service'];
	const queries = [
		...generated(names).map((query) => query.slice(1)),
		...['q', 'kind'].map(allBad),
	];
	const asked = hostileValues.slice(0, 5).map((value) => `q=${encodeURIComponent(value)}`);
	await visitAll(
		page,
		complaints,
		[...queries, ...asked].map((query) => `/search/?team=platform&${asQuery(query)}&nobody=1`),
		(view) => view.waitForSelector('search-page[data-answered]', { state: 'attached' }),
		async (view) => {
			await expect(view.locator('select[name=team]')).toHaveValue('platform');
			await expect(notice(view)).toContainText('mean nothing here and were ignored');
		},
	);
});

test('an embed keeps what it knows, says what it ignores, and lets nothing in', async ({
	page,
	complaints,
}) => {
	const queries = [
		...generated(['duty', 'layer', 'team']).map((query) => query.slice(1)),
		...['duty', 'theme'].map(allBad),
	];
	const wrong = listen(page, complaints);
	for (const query of queries) {
		await page.goto(`/embed/services/amazon-rds/?theme=dark&${asQuery(query)}&nobody=1`);
		await expect(notice(page)).toContainText('mean nothing here and were ignored');
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
		await expect(page.locator('html')).not.toHaveAttribute('data-pending');
		expect(await countForeign(page), query.slice(0, 200)).toEqual(untouched);
	}
	expect(wrong).toEqual([]);
});

test('a page keeps the teams it knows, says what it ignores, and lets nothing in', async ({
	page,
	complaints,
}) => {
	const values = fc.sample(hostileTexts, { numRuns: 6, seed: SEED });
	const queries = [
		...[...values, ...hostileValues.slice(0, 5)].map((value) => {
			const text = encodeURIComponent(value.toWellFormed());
			return `teams=security:${text},${text}:x&assign=guest-os-patching:${text},${text}:security`;
		}),
		`teams=security:${longValue.slice(0, 4000)}`,
		allBad('teams'),
		allBad('assign'),
	];
	await visitAll(
		page,
		complaints,
		queries.map((query) => `/services/amazon-rds/?team=security&${asQuery(query)}&assign=zzz:zzz`),
		(view) => expect(view.locator('.filter-result')).toContainText('were ignored'),
		async (view) => {
			const shown = view.locator(':is(.row, .thin):visible');
			await expect(shown.first()).toBeVisible();
			await expect(shown.and(view.locator(':not([data-team=security])'))).toHaveCount(0);
		},
	);
});

const speaking = 'Your session ended. Call 0900-123';
const views: [path: string, notice: string][] = [
	['/compare/', '[data-notice]'],
	['/search/', '[data-notice]'],
	['/services/', '[data-notice]'],
	['/services/amazon-rds/', '.filter-result'],
	['/embed/services/amazon-rds/', '[data-notice]'],
];
for (const [path, place] of views)
	test(`what an address says is no sentence of ours at ${path}`, async ({ page }) => {
		await page.goto(`${path}?team=${encodeURIComponent(speaking)}&model=${speaking}`);
		const said = page.locator(place).first();
		const quoted = said.locator('code', { hasText: '"Your+session+ended.+Call…"' });
		await expect(quoted.first()).toBeVisible();
		await expect(said).not.toContainText('Your session');
	});

test('a fragment that names nothing is no sentence of ours', async ({ page }) => {
	await page.goto(`/service-models/paas/#${speaking}`);
	const said = page.locator('main .notice');
	await expect(said.locator('code').first()).toHaveText('"Your+session+ended.+Call…"');
	await expect(said).not.toContainText('Your session');
});

test('a question is repeated in quotation marks, and not at length', async ({ page }) => {
	await page.goto(`/services/?q=${speaking}`);
	await expect(page.locator('service-filter [data-count]')).toHaveText(
		'No service is called “Your session ended. Call…”.',
	);
});

test('words to mark leave the page as it is, and the rest of the address', async ({
	page,
	complaints,
}) => {
	const text = () => page.evaluate(() => document.querySelector('main')!.textContent);
	await page.goto('/services/amazon-rds/');
	const whole = await text();
	const values = fc.sample(hostileTexts, { numRuns: 6, seed: SEED });
	await visitAll(
		page,
		complaints,
		[...values, '<img src=x onerror="window.hacked=1">', '%E0%A4%A'].map(
			(value) => `/services/amazon-rds/?kept=1&mark=${asQuery(value)}`,
		),
		(view) => view.waitForFunction(() => !location.search.includes('mark=')),
		async (view) => {
			expect(new URL(view.url()).searchParams.get('kept')).toBe('1');
			expect(await text()).toBe(whole);
		},
	);
});

for (const path of [...onePageOfEachKind, '/embed/duties/guest-os-patching/'])
	test(`no fragment breaks ${path}`, async ({ page, complaints }) => {
		const wrong = listen(page, complaints);
		await page.goto(path);
		const fragments = [
			...['__proto__', 'constructor', '%E0%A4%A', '<img src=x onerror="window.hacked=1">'],
			...['javascript:window.hacked=1', '%F0%9F%92%A9'.repeat(6000), ':~:text=x', 'main', ''],
			...fc.sample(hostileTexts, { numRuns: 4, seed: SEED + path.length }),
		];
		for (const fragment of fragments) {
			await page.evaluate((hash) => {
				location.hash = hash;
			}, fragment);
			await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 20)));
		}
		await page.waitForLoadState('networkidle');
		expect(await countForeign(page)).toEqual(untouched);
		expect(wrong).toEqual([]);
		expect(new URL(page.url()).pathname).toBe(path);
	});

test('a redirect leads to its page, whatever hangs onto its address', async ({
	page,
	complaints,
}) => {
	const tails = [
		'?q=<script>window.hacked=1</script>',
		'?__proto__=1#constructor',
		'?u=javascript:window.hacked=1#%E0%A4%A',
		'?//evil.example/',
		'?x=%0d%0aLocation:%20https://evil.example/',
		'#<img src=x onerror="window.hacked=1">',
	];
	const wrong = listen(page, complaints);
	for (const tail of tails) {
		await page.goto(`/rds/${tail}`);
		await page.waitForURL((url) => url.pathname === '/services/amazon-rds/');
		await page.waitForLoadState();
		expect(await countForeign(page), tail).toEqual(untouched);
	}
	expect(wrong).toEqual([]);
});

test('values of 64 KB are read, cut and bearable', async ({ page, complaints }) => {
	expect(longValue.length).toBeGreaterThan(65_536);
	const wrong = listen(page, complaints);
	const views = [
		{ path: '/compare/', name: 'columns', ready: 'comparison-table[data-ready]' },
		{ path: '/compare/', name: 'q', ready: 'comparison-table[data-ready]' },
		{ path: '/search/', name: 'q', ready: 'search-page' },
		{ path: '/search/', name: 'kind', ready: 'search-page' },
	];
	for (const { path, name, ready } of views) {
		await page.goto(path);
		await page.waitForSelector(ready);
		const took = await page.evaluate(
			([parameter, value]) => {
				history.replaceState(null, '', `?nobody=1&${parameter}=${value}`);
				const started = performance.now();
				dispatchEvent(new PopStateEvent('popstate'));
				return performance.now() - started;
			},
			[name, longValue] as const,
		);
		await expect(notice(page)).toContainText('nobody');
		const said = await notice(page).textContent();
		expect(said!.length).toBeLessThan(400);
		expect(await countForeign(page)).toEqual(untouched);
		// Bearable on a machine that does much else at the same time.
		expect(took).toBeLessThan(2000);
	}
	expect(wrong).toEqual([]);
});
