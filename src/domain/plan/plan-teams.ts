import type { TeamAssignment } from '../team/team-assignment.ts';
import type { TeamDirectory } from '../team/team-directory.ts';

/** Who does what in a plan: the usual teams, and what the reader changed. */
export interface DutyTeams {
	directory: TeamDirectory;
	assignment: Pick<TeamAssignment, 'assigned'>;
}

/** The id of the team that does a duty; empty where nobody is known to. */
export function teamOf({ directory, assignment }: DutyTeams, duty: string): string {
	return (
		assignment.assigned.get(duty) ?? directory.duties.find(({ id }) => id === duty)?.team ?? ''
	);
}
