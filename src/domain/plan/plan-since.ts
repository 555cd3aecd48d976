import type { ChangeRecord } from '../exports/schema/changes.ts';
import { ownValue } from '../own-value.ts';
import type { PlanFile } from './decisions.ts';
import { changesFor } from './plan-coming.ts';
import { answerId } from './plan-order.ts';

/** So many changes are named; the others are counted. */
const NAMED = 5;

/** Whether a saved plan was made with an older edition, each by its month. */
export function isOlder({ edition }: Pick<PlanFile, 'edition'>, today: string): boolean {
	return edition !== '' && edition < today;
}

/**
 * What has changed since a saved plan of an older edition was made, in sentences: what AWS has changed for its services,
 * and what of it was decided about and has been corrected here.
 */
export function describeSince(
	{ edition, services, decisions }: Pick<PlanFile, 'edition' | 'services' | 'decisions'>,
	changes: readonly ChangeRecord[],
): string[] {
	const decisionOf = ({ duty = '', subject }: ChangeRecord) =>
		ownValue(decisions, answerId(duty, subject));
	const own = changesFor(changes, services);
	const moved = own.filter(
		({ kind, date }) => kind !== 'we-corrected' && date.slice(0, 7) > edition,
	);
	const corrected = own.filter((change) => {
		const at = decisionOf(change)?.at.slice(0, 10);
		return change.kind === 'we-corrected' && at !== undefined && change.date > at;
	});
	// What was decided about comes first: that is to be looked at again.
	const decided = moved.filter((change) => decisionOf(change));
	const since =
		moved.length === 0
			? 'AWS has changed nothing here'
			: `AWS has changed ${list([...decided, ...moved])}`;
	return [
		`The file is of edition ${edition}; since then ${since}.`,
		...(corrected.length > 0
			? [`Decided about and corrected here since: ${list(corrected)}.`]
			: []),
	];
}

function list(changes: readonly ChangeRecord[]): string {
	const names = [...new Set(changes.map(({ title }) => title))];
	const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
	return `${names.slice(0, NAMED).join('; ')}${more}`;
}
