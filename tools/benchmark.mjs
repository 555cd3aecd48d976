// `npm run benchmark`: how long a key press in the comparison's filter keeps the browser from painting, on the built
// site, at full speed and with the processor slowed down four times. A frame is one task for the key press or the rows
// that follow it, and the styles, layout and painting after that; the wait for the screen is not counted.
import { chromium } from '@playwright/test';
import { preview } from 'astro';
import { systemBrowser } from './browser.mjs';

const port = 4331;
const words = ['p', 'pa', 'pat', 'patc', 'patch', 'patch ', 'k', 'ke', 'key', '', 'aws', 'zzz', ''];
const columns =
	'on-premises,iaas,paas,saas,amazon-ec2,amazon-ecs,amazon-eks,aws-fargate,aws-lambda,amazon-rds,amazon-s3,amazon-dynamodb';

const server = await preview({ root: '.', logLevel: 'error', server: { port } });
const browser = await chromium.launch({
	...(systemBrowser && { executablePath: systemBrowser }),
	args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
const session = await page.context().newCDPSession(page);
await page.goto(`http://localhost:${port}/compare/?columns=${columns}`);
await page.waitForSelector('comparison-table[data-ready]');
await page.waitForFunction(() => !document.querySelector('td.pending'));

const row = (cells) =>
	console.log(cells.map((cell, index) => cell.padEnd(index < 2 ? 16 : 34)).join(''));
row([
	'rows x columns',
	'slowdown',
	'first frame: median, worst (ms)',
	'worst frame: median, worst (ms)',
	'all rows: median, worst (ms)',
]);
for (const slowdown of [1, 4]) await measure(slowdown);
await growTo(500);
for (const slowdown of [1, 4]) await measure(slowdown);
await browser.close();
await server.stop();

/** Types each of the words, and measures every frame until the last row has come or gone. */
async function measure(slowdown) {
	await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
	const { size, first, worst, all } = await page.evaluate(async (typed) => {
		const input = document.querySelector('[name=query]');
		input.focus();
		const table = document.querySelector('comparison-table table');
		const times = { first: [], worst: [], all: [] };
		const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
		/** How long the next frame takes: what was asked of it before, its layout and its painting. */
		const nextFrame = (earlier = 0) =>
			new Promise((resolve) => {
				requestAnimationFrame((due) => {
					const started = Math.max(due, earlier);
					const { port1, port2 } = new MessageChannel();
					// Comes when the frame has been painted.
					port1.onmessage = () => resolve(performance.now() - started);
					port2.postMessage('');
				});
			});
		for (const word of typed) {
			// A fast typist's pause between two keys.
			await pause(150);
			await nextFrame();
			let changed = false;
			const changes = new MutationObserver(() => (changed = true));
			changes.observe(table, { subtree: true, attributeFilter: ['data-left-out'] });
			const started = performance.now();
			input.value = word;
			input.dispatchEvent(new Event('input', { bubbles: true }));
			const handled = performance.now();
			const frames = [handled - started + (await nextFrame(handled))];
			let settled = performance.now() - started;
			// Rows that are still to come or to go do so in each of the frames that follow.
			for (changed = false; ; changed = false) {
				const frame = await nextFrame();
				if (!changed) break;
				frames.push(frame);
				settled = performance.now() - started;
			}
			changes.disconnect();
			times.first.push(frames[0]);
			times.worst.push(Math.max(...frames));
			times.all.push(settled);
		}
		const rows = document.querySelectorAll('tr[data-row]').length;
		return { size: `${rows} x ${document.querySelectorAll('th[data-column]').length}`, ...times };
	}, words);
	await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
	const figures = (times) => {
		const sorted = times.toSorted((a, b) => a - b);
		return `${sorted[Math.floor(sorted.length / 2)].toFixed(1)}, ${sorted.at(-1).toFixed(1)}`;
	};
	row([size, String(slowdown), figures(first), figures(worst), figures(all)]);
}

/** Grows the table to a synthetic number of duties, by copies of its rows, and lets the element read it anew. */
async function growTo(count) {
	await page.evaluate((wanted) => {
		const table = document.querySelector('comparison-table');
		const parent = table.parentElement;
		table.remove();
		const rows = [...table.querySelectorAll('tr[data-row]')];
		for (let index = rows.length; index < wanted; index += 1) {
			const original = rows[index % rows.length];
			const copy = original.cloneNode(true);
			copy.dataset.row = `${original.dataset.row}-${index}`;
			for (const cell of copy.querySelectorAll('td')) cell.dataset.duty = copy.dataset.row;
			original.parentElement.append(copy);
		}
		parent.append(table);
	}, count);
	await page.waitForFunction(() => !document.querySelector('td.pending'));
}
