import { fuseRankings } from '../../domain/search/search-answers.ts';
import type { Question } from '../../domain/search/search-query.ts';
import type { Pagefind, PagefindAnswer, PagefindResult } from './pagefind.ts';

/** What the texts have of some words. */
export interface TextFindings {
	results: PagefindResult[];
	/** How many records have each value of each filter; undefined where that was not counted. */
	counts: PagefindAnswer['filters'] | undefined;
}

/** The values that results are narrowed to, by filter. */
export type FilterValues = Record<string, string>;

const MOST_OF_PARTS = 100;

/** The words of a question that no text has. Pagefind takes such a word for its beginning: it is left out, not guessed at. */
export async function findAbsent(index: Pagefind, { unknown }: Question): Promise<string[]> {
	const absent = await Promise.all(
		unknown.map(async (word) => {
			const { results } = await index.search(word, {});
			const { content = '' } = (await results[0]?.data()) ?? {};
			return content.toLowerCase().includes(word) ? [] : [word];
		}),
	);
	return absent.flat();
}

/** The records whose texts have the words: all of them, else most of them. */
export async function findText(
	index: Pagefind,
	words: readonly string[],
	filters: FilterValues,
	sort: Record<string, 'asc'>,
): Promise<TextFindings> {
	if (words.length === 0 && Object.keys(filters).length === 0)
		return { results: [], counts: undefined };
	const text = words.length > 0 ? words.join(' ') : null;
	const all = await index.search(text, { filters, sort });
	if (all.results.length > 0 || words.length < 2)
		return { results: all.results, counts: countsOf(all, filters) };
	const single = await Promise.all(words.map((word) => index.search(word, { filters })));
	const byId = new Map(
		single.flatMap(({ results }) => results).map((result) => [result.id, result]),
	);
	const ranked = fuseRankings(single.map(({ results }) => results.map(({ id }) => id)));
	return { results: ranked.slice(0, MOST_OF_PARTS).map((id) => byId.get(id)!), counts: undefined };
}

// A filter that is set counts what setting another value would find, where it is the only one.
function countsOf(answer: PagefindAnswer, filters: FilterValues): TextFindings['counts'] {
	const set = Object.keys(filters);
	if (set.length === 0) return answer.filters;
	return Object.fromEntries(
		Object.entries(answer.filters).map(([name, counts]) => [
			name,
			set.length === 1 && set[0] === name ? (answer.totalFilters[name] ?? counts) : counts,
		]),
	);
}
