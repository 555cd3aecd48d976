import { maybe, words } from '../parameters.ts';
import { readView, writeView, type ReadView, type ViewTable } from '../view-address.ts';

/** How the index of services is narrowed. Its address holds all of it. */
export interface ServiceIndexState {
	/** A part of a name. */
	query: string;
	/** Show the services of one service model only. */
	model: string | undefined;
}

const parameters: ViewTable<ServiceIndexState, ReadonlySet<string>> = {
	query: words('q'),
	model: maybe('model', (id, models) => models.has(id)),
};

/** Reads the query part of the index's address. Never throws; what means nothing is named in `ignored`. */
export function parseServiceIndexState(
	search: string,
	models: ReadonlySet<string>,
): ReadView<ServiceIndexState> {
	return readView(parameters, search, models);
}

/** Writes a state as the query part of the index's address: `?q=…&model=…`, empty for the whole index. */
export function writeServiceIndexState(state: ServiceIndexState): string {
	return writeView(parameters, state);
}
