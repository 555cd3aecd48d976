import { isOneOf, keepKnown, readQuery, writeQuery } from '../query.ts';
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

/** The embed without anything asked of it. */
export const defaultEmbedState: EmbedState = {
	duties: [],
	layer: undefined,
	team: undefined,
	theme: 'system',
};

const themeIds = Object.keys(embedThemes) as EmbedTheme[];

type Parse = (value: string, ids: EmbedIds) => { part: Partial<EmbedState>; ignored: string[] };

const parsers: Record<string, Parse> = {
	duty: (value, { duties }) => {
		const { kept, ignored } = keepKnown(value, (id) => duties.has(id));
		return { part: { duties: kept }, ignored };
	},
	layer: (value, { layers }) => keepIf(layers.has(value), { layer: value }, value),
	team: (value, { teams }) => keepIf(teams.has(value), { team: value }, value),
	theme: (value) =>
		isOneOf(value, themeIds)
			? { part: { theme: value }, ignored: [] }
			: { part: {}, ignored: [value] },
};

/** Reads the query part of an embed's address. Never throws; what means nothing is named in `ignored`. */
export function parseEmbedState(
	search: string,
	ids: EmbedIds,
): { state: EmbedState; ignored: string[] } {
	return readQuery(search, defaultEmbedState, parsers, ids);
}

/** Writes a state as the query part of an embed's address: `?duty=…`, empty for the whole embed. */
export function writeEmbedState({ duties, layer, team, theme }: EmbedState): string {
	return writeQuery([
		['duty', duties.join(',')],
		['layer', layer ?? ''],
		['team', team ?? ''],
		['theme', theme === defaultEmbedState.theme ? '' : theme],
	]);
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
		(team === undefined ||
			(row.team === team && (row.owner === 'customer' || row.owner === 'shared')))
	);
}

function keepIf(known: boolean, part: Partial<EmbedState>, value: string) {
	return known ? { part, ignored: [] } : { part: {}, ignored: [value] };
}
