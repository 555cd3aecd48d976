// How long a built site takes to answer questions, in a real browser.
import { chromium } from '@playwright/test';
import { preview } from 'astro';
import { systemBrowser } from './browser.mjs';

const questions = [
	'who patches the os in rds',
	'lambda runtime',
	'encryption at rest dynamodb',
	'backup',
	'kubernets nodes',
	'mfa root account',
];

/** The time of each question on the search page, the first with an empty cache: from the input to the drawn results. */
export async function timeSearches(root) {
	const port = 4332;
	const server = await preview({ root, logLevel: 'error', server: { port } });
	const browser = await chromium.launch({
		...(systemBrowser && { executablePath: systemBrowser }),
		args: ['--no-sandbox', '--disable-gpu'],
	});
	const page = await browser.newPage();
	await page.goto(`http://localhost:${port}/search/`);
	await page.waitForFunction(() => customElements.get('search-page'));
	const times = [];
	for (const question of questions)
		times.push({ question, time: await page.evaluate(ask, question) });
	await browser.close();
	await server.stop();
	return [
		{ ...times[0], question: `${times[0].question} (nothing loaded yet)` },
		...times.slice(1),
	];
}

/** Runs in the page. */
function ask(question) {
	const view = document.querySelector('search-page');
	const input = view.querySelector('[name=q]');
	return new Promise((resolve) => {
		const started = performance.now();
		new MutationObserver((_, observer) => {
			if (view.dataset.answered !== question) return;
			observer.disconnect();
			resolve(performance.now() - started);
		}).observe(view, { attributes: true });
		input.value = question;
		input.dispatchEvent(new Event('input', { bubbles: true }));
	});
}
