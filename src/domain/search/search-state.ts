import { quotePart, writeQuery } from '../query.ts';
import { searchFilters, type SearchFilter } from './search-record.ts';

/** The orders of results. */
export const searchSorts = {
	best: 'Best match',
	title: 'Name',
	stack: 'Stack order',
} as const;

/** The id of an order of results. */
export type SearchSort = keyof typeof searchSorts;

/** Everything that makes a view of the search page. Its address holds all of it. */
export interface SearchState {
	/** What is asked; at most 200 characters. */
	query: string;
	/** What results are narrowed to: one id a filter. */
	filters: Partial<Record<SearchFilter, string>>;
	sort: SearchSort;
}

/** The ids that each filter knows. */
export type SearchIds = Readonly<Record<SearchFilter, ReadonlySet<string>>>;

/** The search page without an address of its own. */
export const defaultSearchState: SearchState = { query: '', filters: {}, sort: 'best' };

const MAX_QUERY = 200;

/** Reads a view from the query part of an address. Never throws; what means nothing is named in `ignored`. */
export function parseSearchState(
	search: string,
	ids: SearchIds,
): { state: SearchState; ignored: string[] } {
	const state: SearchState = { ...defaultSearchState, filters: {} };
	const ignored: string[] = [];
	const seen = new Set<string>();
	for (const [name, value] of new URLSearchParams(search)) {
		const understood = !seen.has(name) && readParameter(state, name, value, ids);
		seen.add(name);
		if (!understood) ignored.push(name === 'q' ? 'q' : `${name}=${value}`);
	}
	return { state, ignored: ignored.map(quotePart) };
}

function readParameter(state: SearchState, name: string, value: string, ids: SearchIds): boolean {
	if (name === 'q') {
		state.query = value.slice(0, MAX_QUERY);
		return true;
	}
	if (name === 'sort') {
		if (!Object.hasOwn(searchSorts, value)) return false;
		state.sort = value as SearchSort;
		return true;
	}
	const filter = searchFilters.find((id) => id === name);
	if (!filter || !ids[filter].has(value)) return false;
	state.filters[filter] = value;
	return true;
}

/** Writes a view as the query part of an address: `?q=…&owner=…`, empty for the default view. */
export function writeSearchState({ query, filters, sort }: SearchState): string {
	return writeQuery([
		['q', query],
		...searchFilters.map((filter) => [filter, filters[filter] ?? ''] as const),
		['sort', sort === defaultSearchState.sort ? '' : sort],
	]);
}
