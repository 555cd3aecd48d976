import { expect, test } from '@playwright/test';
import { createBuildLog } from '../../../tools/build/log.ts';

/** What is printed for what Astro says; `after` milliseconds pass before each. */
function printed(events: [label: string | null, level: string, message: string, after?: number][]) {
	const lines: string[] = [];
	let time = 0;
	const log = createBuildLog(
		(line) => lines.push(line),
		() => time,
	);
	for (const [label, level, message, after = 0] of events) {
		time += after;
		log.write({ label, level, message });
	}
	return lines;
}

test('of a thousand files only their number is told', () => {
	const files = Array.from({ length: 1000 }, (_, index): [null, string, string] => [
		null,
		'info',
		`  ├─ /duties/${index}/index.html`,
	]);
	expect(
		printed([
			['SKIP_FORMAT', 'info', '\n generating static routes '],
			...files,
			['SKIP_FORMAT', 'info', ' (+2ms) '],
			[null, 'info', '\u001b[32m✓ Completed in 12.39s.\u001b[39m\n', 12_390],
		]),
	).toEqual(['Pages      with their data …', 'Pages      1000 files in 12.4 s']);
});

test('a long step says every few seconds how far it is', () => {
	const file: [null, string, string, number] = [null, 'info', '  ├─ /cards/home.png', 3000];
	expect(
		printed([['SKIP_FORMAT', 'info', 'generating static routes'], file, file, file, file]),
	).toEqual([
		'Pages      with their data …',
		'Pages      2 files so far …',
		'Pages      4 files so far …',
	]);
});

test('what the integrations found is told, and that one is still at work', () => {
	expect(
		printed([
			['content-check', 'info', 'sound: 4 duties'],
			['build', 'info', 'Waiting for integration "search-index", hook "astro:build:done"...'],
			['search-index', 'info', '1915 records in 1967 files'],
		]),
	).toEqual([
		'Content    sound: 4 duties',
		'Search     at work …',
		'Search     1915 records in 1967 files',
	]);
});

test('no warning and no error is lost, but those that say nothing', () => {
	expect(
		printed([
			['content', 'warn', 'data store cleared (force)'],
			[
				'content-check',
				'error',
				'An unhandled error occurred while running the "astro:config:setup" hook',
			],
			['vite', 'warn', 'a real warning'],
			[null, 'error', 'a real error'],
		]),
	).toEqual(['Warning: a real warning', 'Error: a real error']);
});

test('Astro’s own chatter is left out', () => {
	expect(
		printed([
			['build', 'info', 'output: "static"'],
			['build', 'info', '✓ Completed in 2.59s.'],
			['vite', 'info', '✓ built in 196ms'],
			['types', 'info', 'Generated 1.51s'],
		]),
	).toEqual([]);
});
