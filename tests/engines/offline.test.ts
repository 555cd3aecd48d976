import type { Page } from 'puppeteer-core';
import { describeTrouble } from '../../src/domain/offline/copy-words.ts';
import { damaged, StoppableSite } from '../server/stoppable-site.ts';
import { expect } from '@playwright/test';
import { shownTexts, test } from './firefox.ts';

const site = new StoppableSite();
test.beforeEach(() => site.start());
test.afterEach(() => site.stop());

const textOf = (page: Page, part: string) =>
	page.$eval(`offline-copy [data-${part}]`, (node) => node.textContent ?? '');

async function press(page: Page, name: 'keep' | 'remove') {
	await page.waitForSelector(`offline-copy [data-${name}]:not([hidden])`);
	await page.click(`offline-copy [data-${name}]`);
}

test('a copy is kept, read with the server stopped, searched, and removed', async ({ firefox }) => {
	await firefox.goto(`${site.url}/offline/`);
	await press(firefox, 'keep');
	await firefox.waitForSelector('offline-copy [data-remove]:not([hidden])');
	await site.stop();
	for (const path of ['/', '/services/amazon-rds/', '/duties/guest-os-patching/', '/map/']) {
		await firefox.goto(`${site.url}${path}`);
		expect((await shownTexts(firefox, 'aside.notice')).join(), path).toContain('You read the copy');
	}
	await firefox.goto(`${site.url}/model/`);
	await firefox.keyboard.press('/');
	await firefox.waitForSelector('dialog[data-search][open] input');
	await firefox.type('dialog[data-search] input', 'who patches the os in rds');
	await firefox.waitForSelector('dialog [data-search-results] [data-result]');
	await firefox.goto(`${site.url}/compare/?columns=amazon-rds,aws-lambda`);
	await firefox.waitForSelector('td[data-subject=aws-lambda]:not(.pending)');
	expect(await firefox.evaluate(() => fetch('/data/v1/all.json').catch(() => 'none'))).toBe('none');
	await site.start();
	await firefox.goto(`${site.url}/offline/`);
	await press(firefox, 'remove');
	await firefox.waitForFunction(async () => (await caches.keys()).length === 0);
	expect(await textOf(firefox, 'state')).toContain('Nothing is kept on this device');
});

test('a pack that arrives damaged is thrown away, and a refused room is told', async ({
	firefox,
}) => {
	await site.publish('2099.1.0+aaaaaaaa', { '/': 'x' }, damaged);
	await firefox.goto(`${site.url}/offline/`);
	await press(firefox, 'keep');
	await firefox.waitForSelector('offline-copy [data-trouble]:not([hidden])');
	expect(await textOf(firefox, 'trouble')).toBe(describeTrouble('damaged', false));
	await site.publish('2099.1.0+aaaaaaaa', { '/': 'x' });
	await firefox.evaluate(() => {
		Cache.prototype.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
	});
	await press(firefox, 'keep');
	await firefox.waitForFunction(() =>
		document.querySelector('offline-copy [data-trouble]')?.textContent?.includes('no room'),
	);
	expect(await firefox.evaluate(() => caches.keys())).toEqual([]);
});
