import type { Catalog, Duty } from '../catalog.ts';
import { joinNames, shortLabel } from '../names.ts';
import { briefMoves, movesBetween, type DutyMove } from './moves.ts';
import { resolveCell } from './matrix.ts';
import type { Subject } from './subject.ts';
import { subjectsById } from './subjects-by-id.ts';

/** What moves on the way from the first of some subjects to another one. */
export interface Step {
	from: Subject;
	to: Subject;
	moves: readonly DutyMove[];
}

/** A description longer than this is cut where it is shown. */
const LONGEST = 200;

/** The subjects with these ids, in their order. Throws where there is none, which no sound content has. */
export function subjectsOf(catalog: Catalog, ids: readonly string[]): Subject[] {
	const all = subjectsById(catalog);
	return ids.map((id) => {
		const subject = all.get(id);
		if (!subject) throw new RangeError(`no subject "${id}"`);
		return subject;
	});
}

/** What moves from the first of some subjects to each of the others. */
export function stepsFrom(catalog: Catalog, [from, ...others]: readonly Subject[]): Step[] {
	return from ? others.map((to) => ({ from, to, moves: movesBetween(catalog, from, to) })) : [];
}

/** Whether a duty has not the same owner for all of some subjects. */
export function isDiffering(duty: Duty, subjects: readonly Subject[]): boolean {
	return new Set(subjects.map((subject) => resolveCell(duty, subject).allocation.owner)).size > 1;
}

/** How many duties have not the same owner for all of some subjects. */
export function countDiffering({ duties }: Catalog, subjects: readonly Subject[]): number {
	return duties.filter((duty) => isDiffering(duty, subjects)).length;
}

/** What moves between some subjects, in a sentence or two that stand alone. */
export function describeCompared(catalog: Catalog, subjects: readonly Subject[]): string {
	const count = `${countDiffering(catalog, subjects)} of ${catalog.duties.length} duties have another owner.`;
	const steps = stepsFrom(catalog, subjects).map(({ to, moves }) => describeStep(to, moves));
	const [first, ...others] = steps.filter((step) => step !== undefined);
	if (!first) return `${count} What AWS does, what you do, and where it is written, side by side.`;
	const begun = `${count} Of yours, from ${shortLabel(subjects[0]!.label)} ${first}`;
	return `${others.reduce(
		(text, step) => (`${text}; ${step}.`.length > LONGEST ? text : `${text}; ${step}`),
		begun,
	)}.`;
}

function describeStep(to: Subject, moves: readonly DutyMove[]): string | undefined {
	const told = briefMoves(moves.map(({ move }) => move));
	return told.length > 0 ? `to ${shortLabel(to.label)} ${joinNames(told)}` : undefined;
}
