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
	/** Show rows whose owner in this column is another than in the first one only. */
	moved: string | undefined;
	/** Show rows with a check in some column only. */
	checked: boolean;
	/** The order of rows. */
	sort: TableSort;
	/** Show marks only, so that all rows fit one screen. */
	compact: boolean;
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

/** The columns of a page: those of the view without an address of its own. */
export type OwnColumns = readonly string[];

const columnsOf = (own: OwnColumns) =>
	list<string, TableIds>('columns', (id, { subjects }) => subjects.has(id), {
		usual: own,
		most: MAX_COLUMNS,
	});

const parameters: ViewTable<TableState, TableIds> = {
	columns: columnsOf(cloudModelIds),
	query: words('q'),
	layer: maybeOneOf('layer', layerIds),
	owner: maybeOneOf('owner', ownerIds),
	ownerColumn: maybe('in', (id, { subjects }) => subjects.has(id)),
	side: maybeOneOf('side', sideIds),
	team: maybe('team', (id, { teams }) => teams.has(id)),
	differences: flag('only', 'differences'),
	moved: maybe('moved', (id, { subjects }) => subjects.has(id)),
	checked: flag('has', 'check'),
	sort: oneOf('sort', tableSorts),
	compact: flag('view', 'compact'),
	folded: list('fold', (id) => isOneOf(id, layerIds)),
	open: list('open', isCell),
	...assignmentParameters,
};

/** The view without an address of its own. */
export const defaultTableState = usualView(parameters);

/** Reads a view from the query part of an address. Never throws; what means nothing is named in `ignored`. */
export function parseTableState(
	search: string,
	ids: TableIds,
	own: OwnColumns = cloudModelIds,
): ReadView<TableState> {
	const { state, ignored } = readView(tableOf(own), search, ids);
	return { state: settleColumns(state), ignored };
}

/** Writes a view as the query part of an address: `?columns=…`, empty for the page's own view. */
export function writeTableState(state: TableState, own: OwnColumns = cloudModelIds): string {
	return writeView(tableOf(own), state);
}

function tableOf(own: OwnColumns): ViewTable<TableState, TableIds> {
	return { ...parameters, columns: columnsOf(own) };
}

/** Drops a column that a filter names where it is not shown, or says nothing: the first one moves from nowhere. */
export function settleColumns(state: TableState): TableState {
	const { columns, owner, ownerColumn, moved } = state;
	const isOwners =
		owner !== undefined && ownerColumn !== undefined && columns.includes(ownerColumn);
	const isMoved = moved !== undefined && columns.indexOf(moved) > 0;
	return {
		...state,
		ownerColumn: isOwners ? ownerColumn : undefined,
		moved: isMoved ? moved : undefined,
	};
}

function isCell(entry: string, { duties, subjects }: TableIds): boolean {
	const [duty = '', subject, ...rest] = entry.split('@');
	return duties.has(duty) && rest.length === 0 && (subject === undefined || subjects.has(subject));
}
