// `npm run benchmark`: how long the map and a plan take to answer; and how long a key press in the comparison's filter keeps the browser from painting, on the built
// site, at full speed and with the processor slowed down four times. A frame is one task for the key press or the rows
// that follow it, and the styles, layout and painting after that; the wait for the screen is not counted.
import type { Browser, Page } from '@playwright/test';
import { growTable, measureFrames } from './benchmark/frames.ts';
import { growMap, measureMap } from './benchmark/map-frames.ts';
import { measurePlan } from './benchmark/plan-times.ts';
import { visitBuiltSite } from './start/visit.ts';

const words = ['p', 'pa', 'pat', 'patc', 'patch', 'patch ', 'k', 'ke', 'key', '', 'aws', 'zzz', ''];
const columns =
	'on-premises,iaas,paas,saas,amazon-ec2,amazon-ecs,amazon-eks,aws-fargate,aws-lambda,amazon-rds,amazon-s3,amazon-dynamodb';

/** A plan of so many services. */
const PLANNED = 70;

await visitBuiltSite('dist', async ({ browser, home }) => {
	const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
	await page.goto(`${home}compare/?columns=${columns}`);
	await page.waitForSelector('comparison-table[data-ready]');
	await settle(page);
	print([
		'rows x columns',
		'slowdown',
		'first frame: median, worst (ms)',
		'worst frame: median, worst (ms)',
		'all rows: median, worst (ms)',
	]);
	for (const slowdown of [1, 4]) await measure(page, slowdown);
	await page.evaluate(growTable, 500);
	await settle(page);
	for (const slowdown of [1, 4]) await measure(page, slowdown);
	for (const copies of [1, 4]) await measureTheMap(browser, home, copies);
	await measureThePlan(browser, home);
});

/** A plan of the first services that can be chosen. */
async function measureThePlan(browser: Browser, home: string): Promise<void> {
	const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
	await page.goto(`${home}plan/`);
	const ids = await page
		.locator('plan-builder [name=service]')
		.evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));
	await page.goto(`${home}plan/?services=${ids.slice(0, PLANNED).join(',')}`);
	await page.waitForSelector('[data-beside=aws] details');
	for (const [what, times] of await page.evaluate(measurePlan, 5))
		print([`${PLANNED} services`, '', what, figures(times)]);
	await page.close();
}

/** The map as it is, and grown to more services than AWS has. */
async function measureTheMap(browser: Browser, home: string, copies: number): Promise<void> {
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
	await page.goto(`${home}map/`);
	await page.evaluate(growMap, copies);
	await page.locator('service-map').dispatchEvent('pointerover');
	await page.waitForSelector('.map [tabindex="0"]');
	const { size, steps, scroll } = await page.evaluate(measureMap);
	for (const [what, time] of steps) print([size, '', what, `${time.toFixed(1)} ms`]);
	print([size, '', 'a frame of a scroll: median, worst', figures(scroll)]);
	await page.close();
}

async function measure(page: Page, slowdown: number): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
	const { size, first, worst, all } = await page.evaluate(measureFrames, words);
	await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
	await session.detach();
	print([size, String(slowdown), figures(first), figures(worst), figures(all)]);
}

/** Until every cell of the table is there. */
async function settle(page: Page): Promise<void> {
	await page.waitForFunction(() => !document.querySelector('td.pending'));
}

function figures(times: readonly number[]): string {
	const sorted = times.toSorted((a, b) => a - b);
	return `${sorted[Math.floor(sorted.length / 2)]!.toFixed(1)}, ${sorted.at(-1)!.toFixed(1)}`;
}

function print(cells: readonly string[]): void {
	console.log(cells.map((cell, index) => cell.padEnd(index < 2 ? 16 : 34)).join(''));
}
