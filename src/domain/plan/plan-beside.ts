import type { Column } from '../matrix/column.ts';
import { isOpen, type PlanDuty, type PlanLine, allLines } from './plan-duties.ts';

/** What one party does of a duty, for services of which the same is said. */
export interface PlanPart {
	text: string;
	lines: PlanLine[];
}

/** A duty with what one party does of it in a plan. */
export interface DutyParts {
	duty: string;
	title: string;
	parts: PlanPart[];
}

/** A duty with what AWS does of it. */
export interface AwsDuty extends DutyParts {
	/** On so many services it is all AWS's. */
	alone: number;
	/** On so many it does a part. */
	shared: number;
}

/** What AWS does by itself and where you choose when: the hand-offs that wait for a date. */
export function partsToSchedule(duties: readonly PlanDuty[]): (DutyParts & { team: string })[] {
	return duties.flatMap((own) => {
		const lines = allLines(own).filter(({ cell }) => cell.handoff === 'aws-applies-you-schedule');
		const { duty, title, team } = own;
		const parts = joinSame(lines, ({ cell }) => cell.customer);
		return parts.length > 0 ? [{ duty, title, team, parts }] : [];
	});
}

/** What you may rely on AWS for: the duties of which it does all or a part, those first that are its own most often. */
export function awsDuties(columns: readonly Column[]): AwsDuty[] {
	const [first] = columns;
	return (first?.cells ?? [])
		.flatMap(({ duty, title }, place): AwsDuty[] => {
			const lines = columns
				.map(({ id, label, cells }): PlanLine => {
					const cell = cells[place]!;
					return { subject: id, label, cell, open: isOpen(cell) };
				})
				.filter(({ cell }) => cell.owner === 'aws' || cell.owner === 'shared');
			const alone = lines.filter(({ cell }) => cell.owner === 'aws').length;
			const parts = joinSame(lines, ({ cell }) => cell.aws);
			const shared = lines.length - alone;
			return parts.length > 0 ? [{ duty, title, parts, alone, shared }] : [];
		})
		.toSorted((a, b) => b.alone - a.alone);
}

/** How much of a duty is AWS's, of so many services. */
export function awsWords({ alone, shared }: AwsDuty, services: number): string {
	if (alone === services) return services === 1 ? 'all of it' : `all of it, on all ${services}`;
	const of = services === 1 ? '' : ` on ${shared === services ? `all ${services}` : shared}`;
	const part = shared > 0 ? `a part${of}` : '';
	return [alone > 0 ? `all of it on ${alone} of ${services}` : '', part].filter(Boolean).join(', ');
}

function joinSame(
	lines: readonly PlanLine[],
	say: (line: PlanLine) => string | undefined,
): PlanPart[] {
	const texts = Map.groupBy(lines, (line) => say(line) ?? '');
	texts.delete('');
	return [...texts].map(([text, same]) => ({ text, lines: same }));
}
