import type { Parameter } from '../parameters.ts';
import { writeQuery } from '../query.ts';
import { usualView, writeParameters, type ViewTable } from '../view-address.ts';

/** How a reader's own organisation differs from the usual teams. It travels in the address and is kept nowhere else. */
export interface TeamAssignment {
	/** The names that teams go by, by team id; usual names are left out. */
	teamNames: ReadonlyMap<string, string>;
	/** The team that does a duty, by duty id; usual teams are left out. */
	assigned: ReadonlyMap<string, string>;
}

/** The ids that an assignment may name. */
export interface AssignmentIds {
	teams: ReadonlySet<string>;
	duties: ReadonlySet<string>;
}

/** Longer names are cut. */
export const MAX_TEAM_NAME = 40;

/** What is said of an id, read; empty where it means nothing. */
type ReadPair = (id: string, text: string, ids: AssignmentIds) => string;

// A name may hold the comma that separates entries, and so the percent sign that escapes it.
const escapeName = (name: string) => name.replaceAll('%', '%25').replaceAll(',', '%2C');
const unescapeName = (text: string) =>
	text.replaceAll(/%(25|2C)/gi, (_, code: string) => (code === '25' ? '%' : ','));

// What turns the text around it, or breaks the line.
const unruly = /[\p{Cc}\p{Z}\s\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]+/gu;
// What is there and shows nothing: fillers, joiners, blanks that count as letters or symbols.
const unseen = /[\p{Default_Ignorable_Code_Point}\u2800\uFFFC\u{1D159}]/gu;

/**
 * A name as it may be shown: one line, no more than 40 characters, nothing that turns the text around it or towers
 * above it; empty where there is nothing to see.
 */
export function cleanTeamName(text: string): string {
	const line = text
		.slice(0, 10 * MAX_TEAM_NAME)
		.toWellFormed()
		.replaceAll(unruly, ' ')
		.replaceAll(/(\p{M}{3})\p{M}+/gu, '$1')
		// A mark without a letter sits on whatever stands before the name.
		.replace(/^[\s\p{M}]+/u, '');
	const name = [...line].slice(0, MAX_TEAM_NAME).join('').trim();
	return /[\p{L}\p{N}\p{P}\p{S}]/u.test(name.replaceAll(unseen, '')) ? name : '';
}

/** The parameters of an assignment: `teams=platform:Cloud+Core` and `assign=guest-os-patching:security`. */
export const assignmentParameters: ViewTable<TeamAssignment, AssignmentIds> = {
	teamNames: pairs('teams', {
		read: (id, text, { teams }) => (teams.has(id) ? cleanTeamName(unescapeName(text)) : ''),
		write: escapeName,
	}),
	assigned: pairs('assign', {
		read: (id, team, { duties, teams }) => (duties.has(id) && teams.has(team) ? team : ''),
		write: (team) => team,
	}),
};

/** Every team by its usual name, with its usual duties. */
export const usualAssignment = usualView(assignmentParameters);

/** An address of the site that carries an assignment, instead of the one that it may carry already. */
export function withAssignment(address: string, assignment: TeamAssignment): string {
	const { origin, pathname, searchParams, hash } = new URL(address);
	const own = writeParameters(assignmentParameters, assignment);
	const others = [...searchParams].filter(([name]) => own.every(([other]) => name !== other));
	const query = writeQuery([...others, ...own]);
	return `${origin}${pathname}${query}${hash}`;
}

/** Pairs of an id and what is said of it, each id once: `platform:Cloud Core,security:SecOps`. */
function pairs(
	name: string,
	{ read, write }: { read: ReadPair; write: (text: string) => string },
): Parameter<ReadonlyMap<string, string>, AssignmentIds> {
	return {
		name,
		usual: new Map(),
		read: (text, ids) => {
			const part = new Map<string, string>();
			const ignored: string[] = [];
			for (const entry of text.split(',').filter(Boolean)) {
				const [id = '', ...rest] = entry.split(':');
				const meaning = read(id, rest.join(':'), ids);
				if (meaning && !part.has(id)) part.set(id, meaning);
				else ignored.push(entry);
			}
			return { part, ignored };
		},
		write: (part) => [...part].map(([id, text]) => `${id}:${write(text)}`).join(','),
	};
}
