import { compareNames } from '../../domain/names.ts';
import { addCounts, mergeOrdered } from '../../domain/search/search-merge.ts';
import { placeOf } from '../../domain/search/search-record.ts';
import type { Pagefind, PagefindData, PagefindResult } from './pagefind.ts';

/** Several indexes that are asked as one. Pagefind's own merging loses the order of sorted results. */
export function joinIndexes(indexes: readonly Pagefind[]): Pagefind {
	const [only, another] = indexes;
	if (only && !another) return only;
	return {
		filters: async () => addCounts(await Promise.all(indexes.map((index) => index.filters()))),
		search: async (text, options) => {
			const [order] = Object.keys(options.sort ?? {});
			const answers = await Promise.all(indexes.map((index) => index.search(text, options)));
			const lists = answers.map(({ results }) => results);
			return {
				results: order ? inOrder(lists, order) : byScore(lists),
				// Few searches are asked how many results have what.
				get filters() {
					return addCounts(answers.map(({ filters }) => filters));
				},
				get totalFilters() {
					return addCounts(answers.map(({ totalFilters }) => totalFilters));
				},
			};
		},
	};
}

function byScore(lists: readonly PagefindResult[][]): PagefindResult[] {
	return lists.flat().sort((one, other) => other.score - one.score);
}

// A result is known by its place here: which record has it is found out when its data is fetched.
function inOrder(lists: readonly PagefindResult[][], order: string): PagefindResult[] {
	const merged = mergeOrdered(lists, order === 'title' ? byTitle : byPlace);
	return merged.map(({ data }, place) => ({ id: String(place), score: 0, data }));
}

function byTitle(one: PagefindData, other: PagefindData): number {
	return compareNames(one.meta['title'] ?? '', other.meta['title'] ?? '');
}

function byPlace(one: PagefindData, other: PagefindData): number {
	return placeOf(one.filters['layer']?.[0]) - placeOf(other.filters['layer']?.[0]);
}
