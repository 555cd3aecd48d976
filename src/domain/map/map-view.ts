import { list, maybe, oneOf, words } from '../parameters.ts';
import { isOneOf, quotePart } from '../query.ts';
import { readView, writeView, type ReadView, type ViewTable } from '../view-address.ts';
import { groupings, type Grouping } from './arrange.ts';
import { markings, marksOf, type MarkingId } from './map-marks.ts';

/** How the map is shown. Its address holds all of it. */
export interface MapView {
	/** What the cells show. */
	view: MarkingId;
	/** How columns stand together. */
	by: Grouping;
	/** The one mark that stands out; all else steps back. */
	only: string | undefined;
	/** The team whose duties stand out. */
	team: string | undefined;
	/** A part of the name of a service or duty. */
	query: string;
	/** The category that a phone shows, by the last part of its address in the index of services. */
	category: string | undefined;
	/** The services that were chosen for the comparison, in the order in which they were. */
	columns: readonly string[];
}

/** What an address of the map may name. */
export interface MapIds {
	services: ReadonlySet<string>;
	teams: ReadonlySet<string>;
	categories: ReadonlySet<string>;
}

/** More services make no comparison. */
export const MAX_CHOSEN = 12;

const everyMark = [...new Set(Object.keys(markings).flatMap((view) => marksOf(view as MarkingId)))];

const parameters: ViewTable<MapView, MapIds> = {
	view: oneOf('view', markings),
	by: oneOf('by', groupings),
	only: maybe('only', (mark) => isOneOf(mark, everyMark)),
	team: maybe('team', (id, { teams }) => teams.has(id)),
	query: words('find'),
	category: maybe('category', (id, { categories }) => categories.has(id)),
	columns: list('columns', (id, { services }) => services.has(id), { most: MAX_CHOSEN }),
};

/** Reads the query part of the map's address. Never throws; what means nothing is named in `ignored`. */
export function parseMapView(search: string, ids: MapIds): ReadView<MapView> {
	const { state, ignored } = readView(parameters, search, ids);
	const { only, view } = state;
	if (only === undefined || marksOf(view).includes(only)) return { state, ignored };
	// A mark of another view.
	return { state: { ...state, only: undefined }, ignored: [...ignored, quotePart(only)] };
}

/** Writes a view as the query part of the map's address; empty for the map as it opens. */
export function writeMapView(view: MapView): string {
	return writeView(parameters, view);
}
