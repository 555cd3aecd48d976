import leven from 'leven';

/** No name of the atlas is longer; whatever is longer was meant for something else. */
const longestWord = 120;

/** The candidate that `word` was probably meant to be, whatever its case, or undefined where none is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
	if (word.length > longestWord) return undefined;
	const wanted = word.toLowerCase();
	const ranked = candidates
		.map((candidate) => ({ candidate, distance: leven(wanted, candidate.toLowerCase()) }))
		.toSorted((a, b) => a.distance - b.distance);
	const best = ranked[0];
	return best && best.distance <= slipsIn(word) ? best.candidate : undefined;
}

// How many letters may be wrong: two that changed places count as two. In a long name three; more would be another name.
function slipsIn(word: string): number {
	if (word.length < 4) return 1;
	return word.length < 12 ? 2 : 3;
}

/** `; did you mean "x"?` where a candidate is near, else the choices if they are few, else nothing. */
export function suggest(word: string, candidates: readonly string[]): string {
	const near = nearest(word, candidates);
	if (near !== undefined) return `; did you mean ${JSON.stringify(near)}?`;
	return areFew(candidates) ? `; use ${listChoices(candidates)}` : '';
}

/** As `suggest`, for a closed list: beside the near choice all others are named, too. */
export function suggestChoice(word: string, choices: readonly string[]): string {
	const near = nearest(word, choices);
	const few = areFew(choices, 20);
	if (near === undefined) return few ? `; use ${listChoices(choices)}` : '';
	return `; did you mean ${JSON.stringify(near)}?${few ? ` (allowed: ${listChoices(choices)})` : ''}`;
}

function areFew(choices: readonly string[], most = 12): boolean {
	return choices.length > 0 && choices.length <= most;
}

/** `a, b or c`. */
export function listChoices(choices: readonly string[]): string {
	return join(choices, 'or');
}

/** `a, b and c`. */
export function listAll(words: readonly string[]): string {
	return join(words, 'and');
}

function join(words: readonly string[], last: string): string {
	if (words.length < 2) return words.join('');
	return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
