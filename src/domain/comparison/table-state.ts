import { flag, list, maybe, maybeOneOf, oneOf, words } from '../parameters.ts';
import { isOneOf } from '../query.ts';
import {
	assignmentParameters,
	type AssignmentIds,
	type TeamAssignment,
} from '../team/team-assignment.ts';
import { readView, usualView, writeView, type ReadView, type ViewTable } from '../view-address.ts';
import { layerIds, type Layer } from '../layers.ts';
import { cloudModelIds, ownerIds, sideIds, type Owner, type Side } from '../vocabulary.ts';

/** The orders in which rows can be shown. */
export const tableSorts = {
	stack: 'Stack order',
	name: 'Name',
	work: 'Most customer work',
} as const;

/** The id of an order of rows. */
export type TableSort = keyof typeof tableSorts;

/** Everything that makes a view of the comparison. The address of a view holds all of it. */
export interface TableState extends TeamAssignment {
	/** Subject ids, left to right; at least one, at most twelve, none twice. */
	columns: readonly string[];
	/** Words that a row must contain. */
	query: string;
	/** Show one layer only. */
	layer: Layer | undefined;
	/** Show rows in which somebody is the owner … */
	owner: Owner | undefined;
	/** … in this column; in any column if undefined. */
	ownerColumn: string | undefined;
	/** Show one side only. */
	side: Side | undefined;
	/** Show one team's duties only. */
	team: string | undefined;
	/** Show rows whose owner differs between columns only. */
	differences: boolean;
	/** Show rows with a check in some column only. */
	checked: boolean;
	/** The order of rows. */
	sort: TableSort;
	/** Layers whose rows are folded away. */
	folded: readonly Layer[];
	/** Cells that are open: `duty` for a whole row, `duty@subject` for one cell. */
	open: readonly string[];
}

/** The ids that a state may name. */
export interface TableIds extends AssignmentIds {
	subjects: ReadonlySet<string>;
}

/** More columns than this cannot be compared. */
export const MAX_COLUMNS = 12;

const parameters: ViewTable<TableState, TableIds> = {
	columns: list('columns', (id, { subjects }) => subjects.has(id), {
		usual: cloudModelIds,
		most: MAX_COLUMNS,
	}),
	query: words('q'),
	layer: maybeOneOf('layer', layerIds),
	owner: maybeOneOf('owner', ownerIds),
	ownerColumn: maybe('in', (id, { subjects }) => subjects.has(id)),
	side: maybeOneOf('side', sideIds),
	team: maybe('team', (id, { teams }) => teams.has(id)),
	differences: flag('only', 'differences'),
	checked: flag('has', 'check'),
	sort: oneOf('sort', tableSorts),
	folded: list('fold', (id) => isOneOf(id, layerIds)),
	open: list('open', isCell),
	...assignmentParameters,
};

/** The view without an address of its own. */
export const defaultTableState = usualView(parameters);

/** Reads a view from the query part of an address. Never throws; what means nothing is named in `ignored`. */
export function parseTableState(search: string, ids: TableIds): ReadView<TableState> {
	const { state, ignored } = readView(parameters, search, ids);
	return { state: settleOwnerColumn(state), ignored };
}

/** Writes a view as the query part of an address: `?columns=…`, empty for the default view. */
export function writeTableState(state: TableState): string {
	return writeView(parameters, state);
}

/** Drops an owner's column that is not shown, or that stands without an owner. */
export function settleOwnerColumn(state: TableState): TableState {
	const fits =
		state.owner !== undefined &&
		state.ownerColumn !== undefined &&
		state.columns.includes(state.ownerColumn);
	return fits ? state : { ...state, ownerColumn: undefined };
}

function isCell(entry: string, { duties, subjects }: TableIds): boolean {
	const [duty = '', subject, ...rest] = entry.split('@');
	return duties.has(duty) && rest.length === 0 && (subject === undefined || subjects.has(subject));
}
