import type { Catalog, Duty } from '../catalog.ts';
import { resolveCell, type Cell } from './matrix.ts';
import type { Subject } from './subject.ts';
import type { Owner } from '../vocabulary.ts';

/** What becomes of the customer's part in a duty on the way from one subject to another. */
export type Move = 'stops' | 'shrinks' | 'stays' | 'grows' | 'starts';

/** One duty on the way from one subject to another. */
export interface DutyMove {
	duty: Duty;
	from: Cell;
	to: Cell;
	move: Move;
}

/** How much of a duty is the customer's, by its owner. */
export const customerLoad: Record<Owner, number> = {
	'not-applicable': 0,
	aws: 0,
	shared: 1,
	customer: 2,
};

/** What moves between two subjects, one entry a duty, in the catalog's order. */
export function movesBetween(catalog: Catalog, from: Subject, to: Subject): DutyMove[] {
	return catalog.duties.map((duty) => {
		const [before, after] = [resolveCell(duty, from), resolveCell(duty, to)];
		return {
			duty,
			from: before,
			to: after,
			move: moveOf(before.allocation.owner, after.allocation.owner),
		};
	});
}

/** What becomes of the customer's part when a duty passes from one owner to another. */
export function moveOf(from: Owner, to: Owner): Move {
	const [before, after] = [customerLoad[from], customerLoad[to]];
	if (before === after) return 'stays';
	if (after === 0) return 'stops';
	if (before === 0) return 'starts';
	return after < before ? 'shrinks' : 'grows';
}
