import { fuseRankings } from './search-answers.ts';
import type { Question } from './search-query.ts';
import type { SearchResult } from './search-result.ts';
import type { Topic } from './search-topic.ts';

/** Whether what the texts say stands beside the duties of a question: where it names no subject. */
export function mixes({ subjects, pages, uncovered, asked }: Question): boolean {
	return [...subjects, ...pages, ...uncovered].length === 0 && asked.length > 0;
}

/** What the texts say, beside the pages that answer by name; then the usual answers of the service models. */
export function mixIn(
	leads: readonly SearchResult[],
	answers: readonly SearchResult[],
	{ duties, asked }: Question,
): SearchResult[] {
	if (leads.length === 0) return [...answers];
	const pages = answers.filter(({ kind }) => kind !== 'allocation');
	const byPath = new Map([...leads, ...answers].map((result) => [result.path, result]));
	const [duty] = duties;
	// Of a single word the texts know better than a second duty.
	const named = asked.length === 1 ? pages.slice(0, 1) : pages;
	const rankings = [named, leads].map((list) => list.map(({ path }) => path));
	// Words that no duty has for its own, but a text has: the text knows better.
	const fused = fuseRankings(duty?.isNamed ? rankings : rankings.toReversed());
	const mixed = fused.map((path) => byPath.get(path)!);
	const ordered = duty?.isNamed ? dutyBeforeCells(mixed, duty.topic) : mixed;
	return [...new Set([...ordered, ...answers.map(({ path }) => byPath.get(path)!)])];
}

// Who names no subject is told of the duty before one subject's answer to it.
function dutyBeforeCells(results: SearchResult[], duty: Topic): SearchResult[] {
	const page = results.find(({ path }) => path === duty.path);
	const cell = results.findIndex(({ path }) => path.endsWith(`#${duty.id}`));
	if (!page || cell < 0 || cell > results.indexOf(page)) return results;
	return results.filter((result) => result !== page).toSpliced(cell, 0, page);
}
