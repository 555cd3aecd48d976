import { readQuery, writeQuery, type ReadParameter } from '../query.ts';

/** How the index of services is narrowed. Its address holds all of it. */
export interface ServiceIndexState {
	/** A part of a name; at most 100 characters. */
	query: string;
	/** Show the services of one service model only. */
	model: string | undefined;
}

/** The index without an address of its own. */
export const defaultServiceIndexState: ServiceIndexState = { query: '', model: undefined };

const MAX_QUERY = 100;

const readers: Record<string, ReadParameter<ServiceIndexState, ReadonlySet<string>>> = {
	q: (value) => ({ part: { query: value.slice(0, MAX_QUERY) }, ignored: [] }),
	model: (value, models) =>
		models.has(value) ? { part: { model: value }, ignored: [] } : { part: {}, ignored: [value] },
};

/** Reads the query part of the index's address. Never throws; what means nothing is named in `ignored`. */
export function parseServiceIndexState(
	search: string,
	models: ReadonlySet<string>,
): { state: ServiceIndexState; ignored: string[] } {
	return readQuery(search, defaultServiceIndexState, readers, models);
}

/** Writes a state as the query part of the index's address: `?q=…&model=…`, empty for the whole index. */
export function writeServiceIndexState({ query, model }: ServiceIndexState): string {
	return writeQuery([
		['q', query],
		['model', model ?? ''],
	]);
}
