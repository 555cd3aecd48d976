import { isOneOf, keepKnown, readQuery, writeQuery } from '../query.ts';
import {
	assignmentParameters,
	parseAssigned,
	parseTeamNames,
	usualAssignment,
	type AssignmentIds,
	type TeamAssignment,
} from '../team/team-assignment.ts';
import { layerIds, ownerIds, sideIds, type Layer, type Owner, type Side } from '../vocabulary.ts';

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

/** The view without an address of its own. */
export const defaultTableState: TableState = {
	columns: ['iaas', 'paas', 'saas'],
	query: '',
	layer: undefined,
	owner: undefined,
	ownerColumn: undefined,
	side: undefined,
	team: undefined,
	differences: false,
	sort: 'stack',
	folded: [],
	open: [],
	...usualAssignment,
};

/** More columns than this cannot be compared. */
export const MAX_COLUMNS = 12;

const MAX_QUERY = 100;

/** What a parameter's value means, and which parts of it mean nothing. */
interface Parsed {
	part: Partial<TableState>;
	ignored: string[];
}

type Parse = (value: string, ids: TableIds) => Parsed;

const parsers: Record<string, Parse> = {
	columns: (value, { subjects }) => {
		const { kept, ignored } = keepKnown(value, (id) => subjects.has(id));
		const columns = kept.slice(0, MAX_COLUMNS);
		return {
			part: columns.length > 0 ? { columns } : {},
			ignored: [...ignored, ...kept.slice(MAX_COLUMNS)],
		};
	},
	q: (value) => ({ part: { query: value.slice(0, MAX_QUERY) }, ignored: [] }),
	layer: (value) => choice('layer', value, layerIds),
	owner: (value) => choice('owner', value, ownerIds),
	in: (value, { subjects }) =>
		subjects.has(value)
			? { part: { ownerColumn: value }, ignored: [] }
			: { part: {}, ignored: [value] },
	side: (value) => choice('side', value, sideIds),
	team: (value, { teams }) =>
		teams.has(value) ? { part: { team: value }, ignored: [] } : { part: {}, ignored: [value] },
	only: (value) =>
		value === 'differences'
			? { part: { differences: true }, ignored: [] }
			: { part: {}, ignored: [value] },
	sort: (value) => choice('sort', value, Object.keys(tableSorts) as TableSort[]),
	fold: (value) => {
		const { kept, ignored } = keepKnown(value, (id) => isOneOf(id, layerIds));
		return { part: { folded: kept as Layer[] }, ignored };
	},
	open: (value, ids) => {
		const { kept, ignored } = keepKnown(value, (entry) => isCell(entry, ids));
		return { part: { open: kept }, ignored };
	},
	teams: (value, { teams }) => {
		const { kept, ignored } = parseTeamNames(value, teams);
		return { part: { teamNames: kept }, ignored };
	},
	assign: (value, ids) => {
		const { kept, ignored } = parseAssigned(value, ids);
		return { part: { assigned: kept }, ignored };
	},
};

/** Reads a view from the query part of an address. Never throws; what means nothing is named in `ignored`. */
export function parseTableState(
	search: string,
	ids: TableIds,
): { state: TableState; ignored: string[] } {
	const { state, ignored } = readQuery(search, defaultTableState, parsers, ids);
	return { state: settle(state), ignored };
}

/** Writes a view as the query part of an address: `?columns=…`, empty for the default view. */
export function writeTableState(state: TableState): string {
	return writeQuery([
		['columns', sameList(state.columns, defaultTableState.columns) ? '' : state.columns.join(',')],
		['q', state.query],
		['layer', state.layer ?? ''],
		['owner', state.owner ?? ''],
		['in', state.ownerColumn ?? ''],
		['side', state.side ?? ''],
		['team', state.team ?? ''],
		['only', state.differences ? 'differences' : ''],
		['sort', state.sort === defaultTableState.sort ? '' : state.sort],
		['fold', state.folded.join(',')],
		['open', state.open.join(',')],
		...assignmentParameters(state),
	]);
}

/** Drops what no longer fits: an owner's column that is not shown, or that stands without an owner. */
export function settle(state: TableState): TableState {
	const fits =
		state.owner !== undefined &&
		state.ownerColumn !== undefined &&
		state.columns.includes(state.ownerColumn);
	return fits ? state : { ...state, ownerColumn: undefined };
}

function choice<Key extends 'layer' | 'owner' | 'side' | 'sort'>(
	key: Key,
	value: string,
	choices: readonly string[],
): Parsed {
	return isOneOf(value, choices)
		? { part: { [key]: value }, ignored: [] }
		: { part: {}, ignored: [value] };
}

function isCell(entry: string, { duties, subjects }: TableIds): boolean {
	const [duty = '', subject, ...rest] = entry.split('@');
	return duties.has(duty) && rest.length === 0 && (subject === undefined || subjects.has(subject));
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
	return a.length === b.length && a.every((entry, index) => entry === b[index]);
}
