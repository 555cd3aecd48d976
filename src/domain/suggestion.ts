import leven from 'leven';

/** The candidate that `word` was probably meant to be, or undefined where none is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
	// A third of the letters may be wrong, and two that changed places; of a very short word only one.
	const limit = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));
	const ranked = candidates
		.map((candidate) => ({ candidate, distance: leven(word, candidate) }))
		.toSorted((a, b) => a.distance - b.distance);
	const best = ranked[0];
	return best && best.distance <= limit ? best.candidate : undefined;
}

/** `; did you mean "x"?` where a candidate is near, else the choices if they are few, else nothing. */
export function suggest(word: string, candidates: readonly string[]): string {
	const near = nearest(word, candidates);
	if (near !== undefined) return `; did you mean ${JSON.stringify(near)}?`;
	const few = candidates.length > 0 && candidates.length <= 12;
	return few ? `; use ${listChoices(candidates)}` : '';
}

/** `a, b or c`. */
export function listChoices(choices: readonly string[]): string {
	if (choices.length < 2) return choices.join('');
	return `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`;
}
