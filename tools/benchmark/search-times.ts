// How long a built site takes to answer questions, in a real browser.
import { visitBuiltSite } from '../start/visit.ts';

const questions = [
	'who patches the os in rds',
	'lambda runtime',
	'encryption at rest dynamodb',
	'backup',
	'kubernets nodes',
	'mfa root account',
];

/** A question, and how long its answer took in milliseconds. */
export interface SearchTime {
	question: string;
	time: number;
}

/** The time of each question on the search page, the first with an empty cache: from the input to the drawn results. */
export async function timeSearches(folder: string): Promise<SearchTime[]> {
	return visitBuiltSite(folder, async ({ browser, home }) => {
		const page = await browser.newPage();
		await page.goto(`${home}search/`);
		await page.waitForFunction(() => customElements.get('search-page'));
		const times: SearchTime[] = [];
		for (const question of questions) {
			const first = times.length === 0 ? ' (nothing loaded yet)' : '';
			times.push({
				question: `${question}${first}`,
				time: await page.evaluate(ask, question),
			});
		}
		return times;
	});
}

/** Runs in the page. */
function ask(question: string): Promise<number> {
	const view = document.querySelector<HTMLElement>('search-page')!;
	const input = view.querySelector<HTMLInputElement>('[name=q]')!;
	return new Promise((resolve) => {
		const started = performance.now();
		new MutationObserver((_, observer) => {
			if (view.dataset['answered'] !== question) return;
			observer.disconnect();
			resolve(performance.now() - started);
		}).observe(view, { attributes: true });
		input.value = question;
		input.dispatchEvent(new Event('input', { bubbles: true }));
	});
}
