import type { Catalog, Duty } from '../catalog.ts';
import { customerLoad } from '../customer-load.ts';
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

/** What is said of one duty that moves so, and of several. */
const words: Record<Move, readonly [one: string, several: string]> = {
	stops: ['stops being yours', 'stop being yours'],
	shrinks: ['becomes partly AWS’s', 'become partly AWS’s'],
	grows: ['becomes more yours', 'become more yours'],
	starts: ['becomes yours', 'become yours'],
	stays: ['stays as it is', 'stay as they are'],
};

/** What can become of a duty that does not stay as it is, in the order in which it is told. */
export const changingMoves = ['stops', 'shrinks', 'grows', 'starts'] as const satisfies Move[];

/** How many duties move so, in words: `3 stop being yours`. */
export function describeMove(move: Move, count: number): string {
	const [one, several] = words[move];
	return `${count} ${count === 1 ? one : several}`;
}

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
