import { make } from '../page/make.ts';
import { forgetVisits, listVisits } from './visit-store.ts';

/** Examples of what can be asked, one of each kind. */
const examples = [
	['A question', 'Who patches the OS in RDS?'],
	['A service', 'DynamoDB'],
	['A duty', 'encryption at rest'],
	['Two of them', 'Fargate vs Lambda'],
	['A version', 'EKS 1.31'],
	['An id', 'S3.1'],
] as const;

/** The keys that the search answers to, and those that open it. */
const keys = [
	['/ or Ctrl K', 'opens the search on every page'],
	['?', 'opens it with this list'],
	['↓ ↑', 'go through the results'],
	['Enter', 'opens a result'],
	['Esc', 'closes the search'],
] as const;

/** What stands in the search before anything is asked: visited pages, examples, which `ask` asks, and the keys. */
export function drawRest(ask: (question: string) => void): HTMLElement {
	const asked = examples.map(([kind, question]) => {
		const button = make('button', { type: 'button', className: 'search-example' }, question);
		button.addEventListener('click', () => ask(question));
		return make('li', {}, make('span', { className: 'search-kind' }, kind), ' ', button);
	});
	const told = keys.flatMap(([key, does]) => [
		make('dt', {}, make('kbd', {}, key)),
		make('dd', {}, does),
	]);
	return make(
		'div',
		{ className: 'search-rest', dataset: { rest: '' } },
		...drawVisits(),
		make('h2', {}, 'For example'),
		make('ul', {}, ...asked),
		make('h2', {}, 'Keys'),
		make('dl', {}, ...told),
	);
}

// The page that is read is no way on.
function drawVisits(): HTMLElement[] {
	const visits = listVisits().filter(({ path }) => path !== location.pathname);
	if (visits.length === 0) return [];
	const forget = make('button', { type: 'button', className: 'search-forget' }, 'Forget them');
	const note = make('p', {}, 'Only this browser keeps this list. ', forget);
	const links = visits.map(({ path, title }) => make('li', {}, make('a', { href: path }, title)));
	const shown = make(
		'div',
		{ className: 'search-visits', dataset: { visits: '' } },
		make('h2', {}, 'Visited last'),
		make('ul', {}, ...links),
		note,
	);
	forget.addEventListener('click', () => {
		forgetVisits();
		const field = shown.closest('search-box')?.querySelector('input');
		shown.remove();
		field?.focus();
	});
	return [shown];
}
