import { flag, maybe, maybeOneOf, oneOf, words } from '../parameters.ts';
import { ownerIds, type Owner } from '../vocabulary.ts';
import { readView, writeView, type ReadView, type ViewTable } from '../view-address.ts';

/** How the index of services is narrowed. Its address holds all of it. */
export interface ServiceIndexState {
	/** A part of a name. */
	query: string;
	/** Show the services of one service model only. */
	model: string | undefined;
	/** Show the services only in which this owner has more duties than any other. */
	owner: Owner | undefined;
	/** The order of the services. */
	sort: ServiceSort;
	/** A line a service in place of a card. */
	compact: boolean;
}

/** How services may be ordered, the usual order first. */
export const serviceSorts = {
	name: 'By name',
	yours: 'Most yours',
	exceptions: 'Most exceptions',
	fresh: 'Read last',
} as const;

/** An order of the services. */
export type ServiceSort = keyof typeof serviceSorts;

const parameters: ViewTable<ServiceIndexState, ReadonlySet<string>> = {
	query: words('q'),
	model: maybe('model', (id, models) => models.has(id)),
	owner: maybeOneOf('owner', ownerIds),
	sort: oneOf('sort', serviceSorts),
	compact: flag('view', 'list'),
};

/** Reads the query part of the index's address. Never throws; what means nothing is named in `ignored`. */
export function parseServiceIndexState(
	search: string,
	models: ReadonlySet<string>,
): ReadView<ServiceIndexState> {
	return readView(parameters, search, models);
}

/** Writes a state as the query part of the index's address: `?q=…&model=…&sort=yours`, empty for the whole index. */
export function writeServiceIndexState(state: ServiceIndexState): string {
	return writeView(parameters, state);
}
