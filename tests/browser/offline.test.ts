import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeSize, describeTrouble } from '../../src/domain/offline/copy-words.ts';
import { readPublishedCopy } from '../../src/domain/offline/kept-copy.ts';
import { offlineCopyPath } from '../../src/domain/data-paths.ts';
import { offlineWorkerPath } from '../../src/domain/paths.ts';
import { dist, project } from '../build/dist.ts';
import { damaged, StoppableSite } from '../server/stoppable-site.ts';
import { audit } from './audit.ts';
import { expect, test as base } from './complaints.ts';

const test = base.extend<{ site: StoppableSite }>({
	site: async ({}, use) => {
		const site = new StoppableSite();
		await site.start();
		await use(site);
		await site.stop();
	},
});

const described = readPublishedCopy(JSON.parse(readFileSync(join(dist, offlineCopyPath), 'utf8')));
if (!described || 'off' in described) throw new Error('the build published no copy');
const published = described;
const switchOff = readFileSync(join(project, 'src/elements/offline/switch-off.js'), 'utf8');

const state = (page: Page) => page.locator('offline-copy [data-state]');
const trouble = (page: Page) => page.locator('offline-copy [data-trouble]');
const keepButton = (page: Page) => page.locator('offline-copy [data-keep]');
const removeButton = (page: Page) => page.getByRole('button', { name: 'Remove the copy' });
const copyLine = (page: Page) => page.getByRole('complementary', { name: 'Copy' });

/** How much the browser holds: caches, and workers. */
const held = (page: Page) =>
	page.evaluate(async () => {
		const workers = await navigator.serviceWorker.getRegistrations();
		return { caches: await caches.keys(), workers: workers.length };
	});
const nothing = { caches: [], workers: 0 };

async function keep(page: Page, site: StoppableSite) {
	await page.goto(`${site.url}/offline/`);
	await keepButton(page).click();
	await expect(state(page)).toContainText('It is the one that is published now');
}

test('nothing is loaded, kept or started before the reader asks', async ({ page, site }) => {
	await page.goto(`${site.url}/offline/`);
	await expect(state(page)).toContainText(`Edition ${published.edition} is published`);
	await expect(keepButton(page)).toContainText(describeSize(published.bytes));
	await expect(removeButton(page)).toBeHidden();
	await page.goto(`${site.url}/services/amazon-rds/`);
	expect(site.asked.filter((path) => /\.pack$|worker/.test(path))).toEqual([]);
	expect(await held(page)).toEqual(nothing);
});

test('with the server stopped, pages of every kind are read, each saying that it is the copy', async ({
	page,
	site,
}) => {
	await keep(page, site);
	await site.stop();
	const kinds = [
		...['/', '/duties/guest-os-patching/', '/services/amazon-rds/', '/service-models/paas/'],
		...['/services/amazon-eks/auto-mode/', '/model/', '/map/', '/often-wrong/'],
	];
	for (const path of kinds) {
		const response = (await page.goto(`${site.url}${path}`))!;
		expect(response.fromServiceWorker(), path).toBe(true);
		expect(response.headers()['content-security-policy'], path).toContain("default-src 'none'");
		await expect(copyLine(page), path).toContainText(published.edition);
		await expect(page.locator('h1')).toBeVisible();
	}
	await page.goto(`${site.url}/offline/`);
	await expect(state(page)).toContainText('cannot be said just now');
	await page.goto(`${site.url}/duties?x=1`);
	expect(page.url()).toBe(`${site.url}/duties/?x=1`);
	expect((await page.goto(`${site.url}/services/amazon-rdss/`))!.status()).toBe(404);
	await expect(page.locator('lost-page')).toContainText('Amazon RDS');
});

test('with the server stopped, the search, the comparison and the plan work', async ({
	page,
	site,
}) => {
	await keep(page, site);
	await site.stop();
	await page.goto(`${site.url}/model/`);
	await page.keyboard.press('/');
	await page.getByRole('dialog').getByRole('combobox').fill('who patches the os in rds');
	await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('Amazon RDS');
	await page.goto(`${site.url}/search/?q=encryption`);
	await expect(page.locator('main [data-result]').first()).toBeVisible();
	await page.goto(`${site.url}/compare/?columns=amazon-rds,aws-lambda`);
	await expect(page.locator('td[data-subject=aws-lambda]:not(.pending)').first()).toBeVisible();
	await page.goto(`${site.url}/plan/?services=amazon-rds`);
	await expect(page.locator('plan-builder')).toContainText('Amazon RDS');
	await expect(page.locator('plan-builder [data-duty]:visible').first()).toBeVisible();
});

test('data, feeds, Markdown, pictures and embeds are never answered from the copy', async ({
	page,
	site,
}) => {
	await keep(page, site);
	const paths = [
		...['/data/v1/all.json', '/data/v1/answers.csv', '/data/map.svg', '/data/map.png'],
		...['/changes/feed.atom', '/changes/feed.json', '/changes/upcoming.ics', '/services.md'],
		...['/embed/services/amazon-rds/', '/cards/home.png', '/_data/offline.json', '/llms.txt'],
	];
	const answered = () =>
		page.evaluate(async (addresses) => {
			const found = await Promise.allSettled(addresses.map((address) => fetch(address)));
			return addresses.filter((_, index) => found[index]!.status === 'fulfilled');
		}, paths);
	await page.evaluate((path) => fetch(path), '/data/v1/all.json');
	await site.stop();
	await page.reload();
	await expect(copyLine(page)).toBeVisible();
	expect(await answered()).toEqual([]);
});

test('the network comes first; the copy answers where it is silent for three seconds', async ({
	page,
	site,
}) => {
	await keep(page, site);
	site.answer('/about/', '<!doctype html><title>x</title><h1>From the network</h1>');
	await page.goto(`${site.url}/about/`);
	await expect(page.locator('h1')).toHaveText('From the network');
	// The browser itself keeps a page for some minutes: another one.
	site.answer('/accessibility/', 'silence');
	await page.goto(`${site.url}/accessibility/`);
	await expect(copyLine(page)).toBeVisible();
});

test('a pack that arrives damaged is thrown away, and said to be', async ({ page, site }) => {
	await site.publish('2099.1.0+aaaaaaaa', { '/': 'x' }, damaged);
	await page.goto(`${site.url}/offline/`);
	await keepButton(page).click();
	await expect(trouble(page)).toHaveText(describeTrouble('damaged', false));
	expect(await held(page)).toEqual(nothing);
	// Cut short, it is not what was published either.
	await site.publish('2099.1.0+aaaaaaaa', { '/': 'x' }, (pack) => pack.slice(0, -9));
	await keepButton(page).click();
	await expect(trouble(page)).toHaveText(describeTrouble('damaged', false));
	expect(await held(page)).toEqual(nothing);
});

test('a browser without room says so, keeps nothing, and keeps it when there is room', async ({
	page,
	site,
}) => {
	const devtools = await page.context().newCDPSession(page);
	const allow = (quotaSize?: number) =>
		devtools.send('Storage.overrideQuotaForOrigin', {
			origin: site.url,
			...(quotaSize !== undefined && { quotaSize }),
		});
	await page.goto(`${site.url}/offline/`);
	await allow(100_000);
	await keepButton(page).click();
	await expect(trouble(page)).toHaveText(describeTrouble('no-room', false));
	expect(await held(page)).toEqual(nothing);
	await allow();
	await keepButton(page).click();
	await expect(state(page)).toContainText('Kept on this device');
	await expect(trouble(page)).toBeHidden();
});

test('a newer edition is announced, loaded when asked, and then read; damaged, the old one stays', async ({
	page,
	site,
}) => {
	await keep(page, site);
	const texts = { '/': '<!doctype html><title>x</title><h1>The newer one</h1>' };
	await site.publish('2099.1.0+aaaaaaaa', texts, damaged);
	await page.reload();
	await expect(state(page)).toContainText(`edition ${published.edition}`);
	await expect(state(page)).toContainText(
		'Another copy is published now: edition 2099.1.0+aaaaaaaa',
	);
	await keepButton(page).click();
	await expect(trouble(page)).toHaveText(describeTrouble('damaged', true));
	await expect(state(page)).toContainText(`edition ${published.edition}`);
	await site.publish('2099.1.0+aaaaaaaa', texts);
	await keepButton(page).click();
	await expect(state(page)).toContainText('Kept on this device: edition 2099.1.0+aaaaaaaa');
	await expect(keepButton(page)).toBeHidden();
	await site.stop();
	await page.goto(`${site.url}/`);
	await expect(page.locator('h1')).toHaveText('The newer one');
});

test('a copy is removed with its worker, and the site can be reached by the network only', async ({
	page,
	site,
}) => {
	await keep(page, site);
	await removeButton(page).click();
	await expect(state(page)).toContainText('Nothing is kept on this device');
	await expect(state(page)).toBeFocused();
	expect(await held(page)).toEqual(nothing);
	await site.stop();
	await expect(page.goto(`${site.url}/duties/`)).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
});

test('the switch of whoever runs the site takes every copy back at the next visit of any page', async ({
	page,
	site,
}) => {
	await keep(page, site);
	site.answer(offlineWorkerPath, switchOff);
	site.describe({ off: true });
	await page.goto(`${site.url}/duties/`);
	await expect.poll(() => held(page)).toEqual(nothing);
	await page.goto(`${site.url}/offline/`);
	await expect(state(page)).toContainText('has switched reading offline off');
	await expect(keepButton(page)).toBeHidden();
	await expect(removeButton(page)).toBeHidden();
});

test('axe finds nothing on the page in each of its states, nor on a page of the copy', async ({
	page,
	site,
}) => {
	await page.goto(`${site.url}/offline/`);
	await expect(keepButton(page)).toBeVisible();
	expect(await audit(page)).toEqual([]);
	await page.route('**/*.pack', (route) => route.abort());
	await keepButton(page).click();
	await expect(trouble(page)).toHaveText(describeTrouble('unreachable', false));
	expect(await audit(page)).toEqual([]);
	await page.unroute('**/*.pack');
	await keep(page, site);
	expect(await audit(page)).toEqual([]);
	await site.stop();
	await page.goto(`${site.url}/services/amazon-s3/`);
	await expect(copyLine(page)).toBeVisible();
	expect(await audit(page)).toEqual([]);
});
