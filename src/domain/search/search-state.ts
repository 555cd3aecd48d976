import { maybe, oneOf, words } from '../parameters.ts';
import { readView, usualView, writeView, type ReadView, type ViewTable } from '../view-address.ts';
import type { SearchFilter } from './search-kinds.ts';

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
	/** What is asked. */
	query: string;
	/** What results are narrowed to: one id a filter. */
	filters: Partial<Record<SearchFilter, string>>;
	sort: SearchSort;
}

/** The ids that each filter knows. */
export type SearchIds = Readonly<Record<SearchFilter, ReadonlySet<string>>>;

/** The search page without an address of its own. */
export const defaultSearchState: SearchState = { query: '', filters: {}, sort: 'best' };

/** Longer questions are cut. */
export const MAX_QUESTION = 200;

/** The view as its address says it: each filter by its own name. */
type FlatState = Omit<SearchState, 'filters'> & Record<SearchFilter, string | undefined>;

const parameters: ViewTable<FlatState, SearchIds> = {
	query: words('q', MAX_QUESTION),
	kind: filter('kind'),
	owner: filter('owner'),
	layer: filter('layer'),
	model: filter('model'),
	service: filter('service'),
	team: filter('team'),
	sort: oneOf('sort', searchSorts),
};

/** Reads a view from the query part of an address. Never throws; what means nothing is named in `ignored`. */
export function parseSearchState(search: string, ids: SearchIds): ReadView<SearchState> {
	const { state, ignored } = readView(parameters, search, ids);
	const { query, sort, ...asked } = state;
	const filters = Object.entries(asked).filter(([, id]) => id !== undefined);
	return { state: { query, filters: Object.fromEntries(filters), sort }, ignored };
}

/** Writes a view as the query part of an address: `?q=…&owner=…`, empty for the default view. */
export function writeSearchState({ query, filters, sort }: SearchState): string {
	return writeView(parameters, { ...usualView(parameters), query, ...filters, sort });
}

function filter(name: SearchFilter) {
	return maybe<string, SearchIds>(name, (id, ids) => ids[name].has(id));
}
