import { quotePart, writeQuery } from '../query.ts';

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

/** What a parameter's value means, and which parts of it mean nothing. */
export interface ParsedEntries {
	kept: Map<string, string>;
	ignored: string[];
}

/** Every team by its usual name, with its usual duties. */
export const usualAssignment: TeamAssignment = { teamNames: new Map(), assigned: new Map() };

/** Longer names are cut. */
export const MAX_TEAM_NAME = 40;

// A name may hold the comma that separates entries, and so the percent sign that escapes it.
const escapeName = (name: string) => name.replaceAll('%', '%25').replaceAll(',', '%2C');
const unescapeName = (text: string) =>
	text.replaceAll(/%(25|2C)/gi, (_, code: string) => (code === '25' ? '%' : ','));

/** A name as it may be shown: one line, no more than 40 characters, nothing that turns the text around it. */
export function cleanTeamName(text: string): string {
	const line = text
		.toWellFormed()
		.replaceAll(/[\p{Cc}\p{Z}\s\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]+/gu, ' ')
		.trim();
	const name = [...line].slice(0, MAX_TEAM_NAME).join('').trim();
	return /[\p{L}\p{N}\p{P}\p{S}]/u.test(name) ? name : '';
}

/** Reads the value of `teams`: `platform:Cloud Core,security:SecOps`. */
export function parseTeamNames(value: string, teams: ReadonlySet<string>): ParsedEntries {
	return parseEntries(value, teams, (text) => cleanTeamName(unescapeName(text)));
}

/** Reads the value of `assign`: `guest-os-patching:security`. */
export function parseAssigned(value: string, { teams, duties }: AssignmentIds): ParsedEntries {
	return parseEntries(value, duties, (team) => (teams.has(team) ? team : ''));
}

/** Reads an assignment from the parameters of an address. Never throws; what means nothing is named in `ignored`. */
export function parseTeamAssignment(
	parameters: URLSearchParams,
	ids: AssignmentIds,
): { assignment: TeamAssignment; ignored: string[] } {
	const names = parseTeamNames(parameters.get('teams') ?? '', ids.teams);
	const assigned = parseAssigned(parameters.get('assign') ?? '', ids);
	const repeated = ['teams', 'assign'].filter((name) => parameters.getAll(name).length > 1);
	return {
		assignment: { teamNames: names.kept, assigned: assigned.kept },
		ignored: [...names.ignored, ...assigned.ignored, ...repeated].map(quotePart),
	};
}

/** The parameters of an assignment, none where everything is as usual. */
export function assignmentParameters({
	teamNames,
	assigned,
}: TeamAssignment): [name: string, value: string][] {
	const join = (entries: ReadonlyMap<string, string>, write = (text: string) => text) =>
		[...entries].map(([id, text]) => `${id}:${write(text)}`).join(',');
	return [
		['teams', join(teamNames, escapeName)],
		['assign', join(assigned)],
	];
}

/** Writes an assignment as the query part of an address; empty where everything is as usual. */
export function writeTeamAssignment(assignment: TeamAssignment): string {
	return writeQuery(assignmentParameters(assignment));
}

/** An address of the site that carries an assignment, instead of the one that it may carry already. */
export function withAssignment(address: string, assignment: TeamAssignment): string {
	const { origin, pathname, searchParams, hash } = new URL(address);
	const others = [...searchParams].filter(([name]) => name !== 'teams' && name !== 'assign');
	const query = writeQuery([...others, ...assignmentParameters(assignment)]);
	return `${origin}${pathname}${query}${hash}`;
}

function parseEntries(
	value: string,
	ids: ReadonlySet<string>,
	read: (text: string) => string,
): ParsedEntries {
	const kept = new Map<string, string>();
	const ignored: string[] = [];
	for (const entry of value.split(',').filter(Boolean)) {
		const [id = '', ...rest] = entry.split(':');
		const meaning = read(rest.join(':'));
		if (meaning && ids.has(id) && !kept.has(id)) kept.set(id, meaning);
		else ignored.push(entry);
	}
	return { kept, ignored };
}
