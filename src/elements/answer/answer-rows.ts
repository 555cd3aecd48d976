import type { AnswerChoice, AnswerFacts } from '../../domain/answer/answer-view.ts';
import type { Owner } from '../../domain/vocabulary.ts';

const openStates = new Set(['off-until-enabled', 'none', 'partly-on']);

/** Every answer of the page that a filter may take away: rows, thin rows, and the services of a duty. */
export function answerRows(list: HTMLElement): HTMLElement[] {
	return [...list.querySelectorAll<HTMLElement>('.row, .thin, .service-line')];
}

/** What a view looks at in a row, as the server drew it; `words` are the names of its duty. */
export function factsOf(row: HTMLElement, words: string): AnswerFacts {
	const { owner, team = '', state = '' } = row.dataset;
	const choices: AnswerChoice[] = [
		...('exception' in row.dataset ? (['exceptions'] as const) : []),
		...('own' in row.dataset ? (['own'] as const) : []),
		...(openStates.has(state) ? (['open'] as const) : []),
	];
	return {
		owner: owner as Owner,
		team,
		folded: row.matches('.thin'),
		choices,
		words: `${words} ${row.textContent}`.toLowerCase(),
	};
}

/** Takes away what a view does not show, and with it layers, groups and names that are left without any. */
export function showRows(
	list: HTMLElement,
	shown: ReadonlySet<HTMLElement>,
	{ opens }: { opens: boolean },
) {
	for (const row of answerRows(list)) row.toggleAttribute('data-out', !shown.has(row));
	for (const box of list.querySelectorAll<HTMLElement>('.layer, .fold, .group')) {
		const left = answerRows(box).some((row) => shown.has(row));
		box.toggleAttribute('data-out', !left);
		const fold = box.matches('details') ? box : box.querySelector('details.group-rows');
		if (fold instanceof HTMLDetailsElement && opens) fold.open = left;
	}
	for (const name of list.querySelectorAll<HTMLElement>('[data-name]'))
		name.toggleAttribute('data-out', !shownNames(shown).has(name.dataset['name'] ?? ''));
}

function shownNames(shown: ReadonlySet<HTMLElement>): ReadonlySet<string> {
	return new Set([...shown].map(({ id }) => id));
}
