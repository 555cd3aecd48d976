import type { Catalog } from '../catalog.ts';
import type { AssignmentIds, TeamAssignment } from './team-assignment.ts';

/** The usual teams and their duties, as they are sent to the browser. */
export interface TeamDirectory {
	/** In the order in which pages show them. */
	teams: { id: string; name: string }[];
	/** In the catalog's order; `words` are the names that people look a duty up by. */
	duties: { id: string; title: string; team: string; words: string }[];
}

/** The directory of a catalog. */
export function buildTeamDirectory({ teams, duties }: Catalog): TeamDirectory {
	return {
		teams: teams.map(({ id, name }) => ({ id, name })),
		duties: duties.map(({ id, title, question, aliases, team }) => ({
			id,
			title,
			team,
			words: [title, question, ...aliases].join(' ').toLowerCase(),
		})),
	};
}

/** The ids that an address may name. */
export function assignmentIds({ teams, duties }: TeamDirectory): AssignmentIds {
	return {
		teams: new Set(teams.map(({ id }) => id)),
		duties: new Set(duties.map(({ id }) => id)),
	};
}

/** What a team is called. */
export function teamName({ teams }: TeamDirectory, { teamNames }: TeamAssignment, id: string) {
	return teamNames.get(id) ?? teams.find((team) => team.id === id)?.name ?? id;
}

/** An assignment without the entries that say what is usual anyway, in the directory's order. */
export function settleAssignment(
	{ teams, duties }: TeamDirectory,
	{ teamNames, assigned }: TeamAssignment,
): TeamAssignment {
	return {
		teamNames: new Map(teams.flatMap(({ id, name }) => changed(id, teamNames.get(id), name))),
		assigned: new Map(duties.flatMap(({ id, team }) => changed(id, assigned.get(id), team))),
	};
}

function changed(id: string, value: string | undefined, usual: string): [string, string][] {
	return value !== undefined && value !== '' && value !== usual ? [[id, value]] : [];
}
