import { fuseRankings } from './search-answers.ts';
import type { Question } from './search-query.ts';
import type { SearchResult } from './search-result.ts';

/** Whether what the texts say stands beside the duties of a question: where it names no subject. */
export function mixes({ subjects, pages, asked }: Question): boolean {
	return subjects.length === 0 && pages.length === 0 && asked.length > 0;
}

/** What the texts say, beside the answers by name; each thing once. */
export function mixIn(
	leads: readonly SearchResult[],
	answers: readonly SearchResult[],
	{ duties }: Question,
): SearchResult[] {
	if (leads.length === 0) return [...answers];
	const byPath = new Map([...leads, ...answers].map((result) => [result.path, result]));
	const rankings = [answers, leads].map((list) => list.map(({ path }) => path));
	// Words that the best duty has not, but a text has: the text knows better.
	const ranked = fuseRankings(duties[0]?.isWhole ? rankings : rankings.toReversed());
	return ranked.map((path) => byPath.get(path)!);
}
