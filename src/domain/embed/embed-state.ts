import { isCustomers } from '../customer-load.ts';
import { list, maybe, oneOf } from '../parameters.ts';
import { readView, usualView, writeView, type ReadView, type ViewTable } from '../view-address.ts';
import type { Owner } from '../vocabulary.ts';

/** The themes that an embed can be made to wear; `system` follows the reader's device. */
export const embedThemes = { system: 'Reader’s own', light: 'Light', dark: 'Dark' } as const;

/** The id of an embed's theme. */
export type EmbedTheme = keyof typeof embedThemes;

/** Everything that narrows or dresses an embed. Its address holds all of it. */
export interface EmbedState {
	/** Show these duties only, opened; every duty where there is none. */
	duties: readonly string[];
	/** Show one layer only. */
	layer: string | undefined;
	/** Show only what is left for one team. */
	team: string | undefined;
	/** The theme it wears. */
	theme: EmbedTheme;
}

/** The ids that the rows of an embed have, and that its address may therefore name. */
export interface EmbedIds {
	duties: ReadonlySet<string>;
	layers: ReadonlySet<string>;
	teams: ReadonlySet<string>;
}

/** A row of an embed, as its state sees it. */
export interface EmbedRow {
	duty: string;
	layer: string | undefined;
	team: string | undefined;
	owner: Owner;
}

const parameters: ViewTable<EmbedState, EmbedIds> = {
	duties: list('duty', (id, { duties }) => duties.has(id)),
	layer: maybe('layer', (id, { layers }) => layers.has(id)),
	team: maybe('team', (id, { teams }) => teams.has(id)),
	theme: oneOf('theme', embedThemes),
};

/** The embed without anything asked of it. */
export const defaultEmbedState = usualView(parameters);

/** Reads the query part of an embed's address. Never throws; what means nothing is named in `ignored`. */
export function parseEmbedState(search: string, ids: EmbedIds): ReadView<EmbedState> {
	return readView(parameters, search, ids);
}

/** Writes a state as the query part of an embed's address: `?duty=…`, empty for the whole embed. */
export function writeEmbedState(state: EmbedState): string {
	return writeView(parameters, state);
}

/** Whether a state leaves rows out. */
export function isNarrowed({ duties, layer, team }: EmbedState): boolean {
	return duties.length > 0 || layer !== undefined || team !== undefined;
}

/** Whether an embed in this state shows a row. A team's rows are those that leave something to it. */
export function showsRow(row: EmbedRow, { duties, layer, team }: EmbedState): boolean {
	return (
		(duties.length === 0 || duties.includes(row.duty)) &&
		(layer === undefined || row.layer === layer) &&
		(team === undefined || (row.team === team && isCustomers(row.owner)))
	);
}
