import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLedger } from '../../src/domain/addresses/ledger.ts';
import { findMovedFragment } from '../../src/domain/addresses/moved-fragment.ts';
import { listMovedFragments } from '../../src/domain/addresses/moved-fragments.ts';
import { listRedirects } from '../../src/domain/addresses/redirects.ts';
import { expect, test } from './complaints.ts';
import { catalog, viewports } from './site.ts';

const entries = parseLedger(
	readFileSync(join(import.meta.dirname, '..', '..', 'ledger.txt'), 'utf8'),
);
const notice = (page: Page) => page.locator('main .notice[role=status]');

test.describe('a short form', () => {
	test('leads on with its fragment', async ({ page }) => {
		await page.goto('/rds/#guest-os-patching');
		await expect(page).toHaveURL('/services/amazon-rds/#guest-os-patching');
		await expect(page.locator('#guest-os-patching')).toBeFocused();
	});

	test('leads on with its query, even where the script is slow', async ({ page }) => {
		await page.route(/RedirectPage/, async (route) => {
			await new Promise((resolve) => setTimeout(resolve, 500));
			await route.continue();
		});
		await page.goto('/rds/?x=1&y=%26#sources');
		await expect(page).toHaveURL('/services/amazon-rds/?x=1&y=%26#sources');
	});

	test('is no stop on the way back', async ({ page }) => {
		await page.goto('/about/');
		await page.goto('/ec2/');
		await expect(page).toHaveURL('/services/amazon-ec2/');
		await page.goBack();
		await expect(page).toHaveURL('/about/');
	});

	test('leads on where the script does not arrive', async ({ page }) => {
		await page.route(/RedirectPage/, (route) => route.abort());
		await page.goto('/guest-os/');
		await expect(page).toHaveURL('/duties/guest-os-patching/');
	});

	test.describe('without script', () => {
		test.use({ javaScriptEnabled: false });

		test('leads on', async ({ page }) => {
			await page.goto('/paas/');
			await expect(page).toHaveURL('/service-models/paas/');
		});
	});
});

test.describe('a view whose address names what was renamed', () => {
	const renamed = {
		ids: {
			'os-patches': 'guest-os-patching',
			'row-os-patches': 'row-guest-os-patching',
			'amazon-sql': 'amazon-rds',
			'team-sysops': 'team-platform',
			software: 'saas',
		},
		pages: {},
	};
	const views: [name: string, old: string, today: string, shown: string][] = [
		[
			'the comparison',
			'/compare/?columns=iaas,amazon-sql&open=os-patches@amazon-sql&team=sysops',
			'/compare/?columns=iaas,amazon-rds&open=guest-os-patching@amazon-rds&team=platform',
			'td[data-duty=guest-os-patching][data-subject=amazon-rds] .answer',
		],
		[
			'a page narrowed to a team',
			'/services/amazon-rds/?team=sysops',
			'/services/amazon-rds/?team=platform',
			'label#team-platform:has(:checked)',
		],
		[
			'an embed',
			'/embed/services/amazon-rds/?duty=os-patches',
			'/embed/services/amazon-rds/?duty=guest-os-patching',
			'.embed-row[data-duty=guest-os-patching][open]',
		],
		[
			'an embed narrowed by its fragment alone',
			'/embed/services/amazon-rds/#os-patches',
			'/embed/services/amazon-rds/#guest-os-patching',
			'.embed-narrowed:has-text("A part of")',
		],
		[
			'a snippet that names a duty in query and fragment',
			'/embed/services/amazon-rds/?duty=os-patches#os-patches',
			'/embed/services/amazon-rds/?duty=guest-os-patching#guest-os-patching',
			'.embed-row[data-duty=guest-os-patching][open]',
		],
		[
			'a row of the comparison',
			'/compare/?columns=amazon-sql#row-os-patches',
			'/compare/?columns=amazon-rds#row-guest-os-patching',
			'#row-guest-os-patching[data-landed]',
		],
		[
			'a search',
			'/search/?q=patches&service=amazon-sql',
			'/search/?q=patches&service=amazon-rds',
			'[data-search-results] a[href^="/services/amazon-rds/"]',
		],
		[
			'the index of services',
			'/services/?q=amazon&model=software',
			'/services/?q=amazon&model=saas',
			'[name=model][value=saas]:checked',
		],
	];
	for (const [name, old, today, shown] of views)
		test(`${name} shows what it did`, async ({ page }) => {
			await page.route('/_data/moved-fragments.json', (route) => route.fulfill({ json: renamed }));
			await page.goto(old);
			await expect(page).toHaveURL(today);
			await expect(page.locator(shown).first()).toBeVisible();
			await expect(page.getByText('mean nothing here')).toHaveCount(0);
		});

	test('shows what it can where the new names do not arrive', async ({ page }) => {
		// Never answered.
		await page.route('/_data/moved-fragments.json', () => undefined);
		await page.goto('/compare/?columns=iaas,amazon-sql');
		await expect(page.locator('th[data-column]:visible')).toHaveText(/^IaaS/);
		await expect(page.getByText('were ignored: "amazon-sql"')).toBeVisible();
	});

	test('keeps what a reader does while the new names are awaited', async ({ page }) => {
		const arrived = Promise.withResolvers<void>();
		await page.route('/_data/moved-fragments.json', async (route) => {
			await arrived.promise;
			await route.fulfill({ json: { ids: {}, pages: {} } });
		});
		await page.goto('/compare/?columns=amazon-rds,nobody');
		await page.getByRole('button', { name: /^Filter/ }).click();
		await page.getByLabel('Layer').selectOption('data');
		await expect(page).toHaveURL('/compare/?columns=amazon-rds&layer=data');
		arrived.resolve();
		await expect(page.locator('comparison-table')).toHaveAttribute('data-ready', '');
		await expect(page.locator('select[name=layer]')).toHaveValue('data');
		await expect(page.locator('th[data-column]:visible')).toHaveText(/^Amazon RDS/);
		await expect(page.locator('tr[data-row][data-layer=network]:visible')).toHaveCount(0);
	});

	test('keeps what a reader types while the new names are awaited', async ({ page }) => {
		const arrived = Promise.withResolvers<void>();
		await page.route('/_data/moved-fragments.json', async (route) => {
			await arrived.promise;
			await route.fulfill({ json: renamed });
		});
		await page.goto('/services/?model=software');
		// Before the address says what was typed.
		await page.getByRole('searchbox').fill('lightsail');
		arrived.resolve();
		await expect(page).toHaveURL('/services/?q=lightsail');
		await expect(page.getByRole('searchbox')).toHaveValue('lightsail');
		await expect(page.locator('.service-card:visible')).toHaveCount(1);
	});
});

test.describe('a fragment that names nothing any more', () => {
	for (const viewport of Object.values(viewports))
		test(`leads to the nearest row, and that is said there, at ${viewport.width} px`, async ({
			page,
		}) => {
			await page.setViewportSize(viewport);
			await page.goto('/services/amazon-rds/#guest-os-patchin');
			await expect(page.locator('#guest-os-patching')).toBeFocused();
			await expect(page).toHaveURL(/#guest-os-patching$/);
			await expect(notice(page)).toHaveText(
				'There is no place called "guest-os-patchin" here. The nearest is "guest-os-patching".',
			);
			await expect(notice(page)).toBeInViewport({ ratio: 1 });
			const wider = await page.evaluate(
				() => document.documentElement.scrollWidth > document.documentElement.clientWidth,
			);
			expect(wider).toBe(false);
		});

	test('leads to a heading or a service of a duty as well', async ({ page }) => {
		await page.goto('/duties/guest-os-patching/#amazon-ec3');
		await expect(page.locator('#amazon-ec2')).toBeFocused();
		await expect(notice(page)).toBeInViewport();
		await page.goto('/services/#category-databases');
		await expect(page.locator('#category-database + .notice')).toBeInViewport();
	});

	test('leads to the new name of its record', async ({ page }) => {
		const moved = { ids: { 'os-patches': 'version-lifecycle' }, pages: {} };
		await page.route('/_data/moved-fragments.json', (route) => route.fulfill({ json: moved }));
		await page.goto('/service-models/paas/#os-patches');
		await expect(page.locator('#version-lifecycle')).toBeFocused();
		await expect(notice(page)).toHaveText('"os-patches" is called "version-lifecycle" now.');
	});

	test('leads to the top where nothing is near, and where the list does not arrive', async ({
		page,
	}) => {
		await page.route('/_data/moved-fragments.json', (route) => route.abort());
		await page.goto('/service-models/paas/#zzz-qqq');
		await expect(notice(page)).toContainText('no place called "zzz-qqq" here');
		await expect(notice(page)).toBeInViewport();
		expect(await page.evaluate(() => scrollY)).toBe(0);
	});

	test('is forgotten when the reader goes on', async ({ page }) => {
		await page.goto('/service-models/paas/#key-managemen');
		await expect(notice(page)).toHaveCount(1);
		await page.evaluate(() => (location.hash = '#version-lifecycle'));
		await expect(page.locator('#version-lifecycle')).toBeFocused();
		await expect(notice(page)).toHaveCount(0);
		await page.goBack();
		await page.evaluate(() => (location.hash = '#version-lifecycl'));
		await expect(notice(page)).toContainText('version-lifecycl');
	});

	test('does no harm, whatever it holds', async ({ page }) => {
		await page.goto('/service-models/paas/');
		const hostile = [
			'%3Cimg%20src=x%20onerror=alert(1)%3E',
			'<svg/onload=alert(1)>',
			'%E0%A4%A',
			'__proto__',
			'constructor',
			'%00',
			'a'.repeat(65_536),
			'"]*:not(a)',
		];
		for (const fragment of hostile) {
			await page.evaluate((hash) => (location.hash = hash), fragment);
			await page.waitForTimeout(100);
			expect(await page.locator('.notice img, .notice svg').count()).toBe(0);
		}
		await expect(notice(page)).toHaveCount(1);
		await expect(notice(page)).toContainText('"%22%5D%2A:not%28a%29"');
		expect((await notice(page).innerText()).length).toBeLessThan(200);
	});
});

test('every recorded address is visited and found', async ({ browser, baseURL }) => {
	test.setTimeout(180_000);
	// The policy has nobody parse what was fetched.
	const page = await browser.newPage({ baseURL: baseURL!, bypassCSP: true });
	await page.goto('/about/');
	const wanted = Map.groupBy(entries, ({ path }) => path);
	const moved = listMovedFragments(catalog);
	const targets = new Map(listRedirects(catalog).map(({ from, to }) => [from, to]));
	// A place has the name that it had, or the one that the site leads on to.
	const namesOf = (path: string, fragment: string) => [
		fragment,
		findMovedFragment(moved, targets.get(path) ?? path, fragment) ?? fragment,
	];
	const pages = [...wanted].map(
		([path, lines]) =>
			[path, lines.flatMap(({ fragment }) => (fragment ? [namesOf(path, fragment)] : []))] as const,
	);
	const { visited, places, lost } = await page.evaluate(async (addresses) => {
		const report = { visited: 0, places: 0, lost: [] as string[] };
		const parser = new DOMParser();
		const read = async (path: string) => {
			const response = await fetch(path);
			if (!response.ok) report.lost.push(path);
			return parser.parseFromString(await response.text(), 'text/html');
		};
		for (const [path, fragments] of addresses) {
			let document = await read(path);
			const refresh = document.querySelector<HTMLMetaElement>('meta[http-equiv=refresh]');
			if (refresh) document = await read(refresh.content.replace('0; url=', ''));
			report.visited += 1;
			for (const fragment of fragments) {
				report.places += 1;
				if (!fragment.some((name) => document.getElementById(name)))
					report.lost.push(`${path}#${fragment[0]}`);
			}
		}
		return report;
	}, pages);
	expect(lost).toEqual([]);
	expect(visited).toBe(wanted.size);
	expect(visited + places).toBe(entries.length);
	await page.close();
});
