import type { Column } from '../matrix/column.ts';
import type { PlanFile } from './decisions.ts';

/** So many changes are named; the others are counted. */
const NAMED = 5;

/** What has changed since a saved plan was made: sentences, none where it is of this edition. */
export function describeSince(
	{ edition, decisions }: Pick<PlanFile, 'edition' | 'decisions'>,
	columns: readonly Column[],
	today: string,
): string[] {
	if (edition === '' || edition >= today) return [];
	const changed = columns.flatMap(({ id, label, cells }) =>
		cells
			.filter((cell) => (cell.changed?.date ?? '') > edition)
			.map(({ duty, title }) => ({ answer: `${duty}@${id}`, name: `${title} on ${label}` })),
	);
	// What was decided about comes first: that is to be looked at again.
	const decided = changed.filter(({ answer }) => Object.hasOwn(decisions, answer));
	const names = [...new Set([...decided, ...changed])].map(({ name }) => name);
	const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
	const whole =
		names.length === 0
			? 'none of these answers has changed'
			: `AWS has changed ${names.slice(0, NAMED).join('; ')}${more}`;
	return [`The file is of edition ${edition}; since then ${whole}.`];
}
