import { shortName } from '../names.ts';
import { allLines, type PlanDuty, type PlanLine } from './plan-duties.ts';

/** The duties of one team. */
export interface TeamPlan {
	/** The team's id. */
	team: string;
	duties: PlanDuty[];
}

/** A plan by team, in the teams' order; inside, what is not settled first, most open answers first. */
export function planByTeam(
	duties: readonly PlanDuty[],
	teams: readonly string[],
	settled: (duty: PlanDuty) => boolean = () => false,
): TeamPlan[] {
	return teams
		.map((team) => ({
			team,
			duties: duties
				.filter((duty) => duty.team === team)
				.toSorted(
					(a, b) => Number(settled(a)) - Number(settled(b)) || b.open - a.open || b.alone - a.alone,
				),
		}))
		.filter((group) => group.duties.length > 0);
}

/** The answers of a duty as they are shown: each that is stated, and usual ones with the same text as one. */
export function shownLines({ lines, usual }: PlanDuty): PlanLine[][] {
	return [...lines.map((line) => [line]), ...usual.map((group) => group.lines)];
}

/** How many answers of a duty are open, in words. */
export function openWords(duty: PlanDuty): string {
	const all = allLines(duty).length;
	return duty.open === 0 ? '0 open' : `${duty.open} of ${all} open`;
}

/** How many in a hundred answers of a duty are open. */
export function openShare(duty: PlanDuty): number {
	return (100 * duty.open) / allLines(duty).length;
}

/** So many checks are named on a line; the worst come first, the rest stand with the answer. */
export const MOST_CHECKS = 3;

/** So many services stand in the row of a duty; the others are counted. */
const NAMED = 4;

/** The services of a duty that its row names, most open first, and how many more there are. */
export function namedServices(duty: PlanDuty): { named: PlanLine[]; more: number } {
	const all = allLines(duty);
	return { named: all.slice(0, NAMED), more: Math.max(0, all.length - NAMED) };
}

/** What the row of a duty calls a service: without its brand, and without the kind. */
export function rowName({ label }: PlanLine): string {
	return shortName(label).split(': ')[0]!;
}

/** The id of an answer among the decisions of a plan. */
export const answerId = (duty: string, subject: string) => `${duty}@${subject}`;

/** The ids of all answers of a duty. */
export function answersOf(duty: PlanDuty): string[] {
	return allLines(duty).map(({ subject }) => answerId(duty.duty, subject));
}
