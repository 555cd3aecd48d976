/** So many questions a test asks. */
export const QUESTIONS = 10;

const parameter = 'ask';

/** The questions that an address asks, of those that are known; none where it asks nothing. */
export function readTest(search: string, known: readonly string[]): string[] {
	const asked = (new URLSearchParams(search).get(parameter) ?? '').split(',');
	return [...new Set(asked)].filter((id) => known.includes(id)).slice(0, QUESTIONS);
}

/** The query part of the address that asks these questions. */
export function writeTest(ids: readonly string[]): string {
	return ids.length > 0 ? `?${parameter}=${ids.join(',')}` : '';
}

/** Questions for a test, in a random order; `random` gives numbers from 0 up to 1. */
export function drawTest(known: readonly string[], random: () => number): string[] {
	const drawn = known.map((id) => ({ id, place: random() }));
	return drawn
		.toSorted((a, b) => a.place - b.place)
		.slice(0, QUESTIONS)
		.map(({ id }) => id);
}
