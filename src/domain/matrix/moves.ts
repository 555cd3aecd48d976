import type { Catalog, Duty } from '../catalog.ts';
import { customerLoad } from '../customer-load.ts';
import { resolveCell, type Cell } from './matrix.ts';
import type { Subject } from './subject.ts';
import type { Owner } from '../vocabulary.ts';

/** What becomes of the customer's part in a duty on the way from one subject to another. */
export type Move = 'stops' | 'shrinks' | 'stays' | 'changes' | 'grows' | 'joins' | 'starts';

/** What of an answer a move is told by. */
export interface Held {
	owner: Owner;
	handoff?: string | undefined;
	/** The state of the default. */
	state?: string | undefined;
}

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
	shrinks: ['passes to AWS in part', 'pass to AWS in part'],
	grows: ['becomes yours in full, after a part', 'become yours in full, after a part'],
	starts: ['becomes yours', 'become yours'],
	joins: ['becomes yours in part', 'become yours in part'],
	changes: [
		'keeps its owner, with another hand-off or default',
		'keep their owner, with another hand-off or default',
	],
	stays: ['stays as it is', 'stay as they are'],
};

/** What can become of a duty that does not stay as it is, in the order in which it is told. */
export const changingMoves = [
	'stops',
	'shrinks',
	'starts',
	'joins',
	'grows',
	'changes',
] as const satisfies Move[];

/** How many duties move so, in words: `3 stop being yours`. */
export function describeMove(move: Move, count: number): string {
	const [one, several] = words[move];
	return `${count} ${count === 1 ? one : several}`;
}

/** In brief, where the owner changes: `3 stop`. */
const briefly: Partial<Record<Move, readonly [one: string, several: string]>> = {
	stops: ['stops', 'stop'],
	shrinks: ['shrinks', 'shrink'],
	starts: ['starts', 'start'],
	joins: ['starts in part', 'start in part'],
	grows: ['grows', 'grow'],
};

/** How many of some moves change the owner in which way, as briefly as a column head has room for: `2 stop`. */
export function briefMoves(moves: readonly Move[]): string[] {
	return changingMoves.flatMap((move) => {
		const count = moves.filter((entry) => entry === move).length;
		const [one, several] = briefly[move] ?? [];
		return several && count > 0 ? `${count} ${count === 1 ? one : several}` : [];
	});
}

/** What moves between two subjects, one entry a duty, in the catalog's order. */
export function movesBetween(catalog: Catalog, from: Subject, to: Subject): DutyMove[] {
	return catalog.duties.map((duty) => {
		const [before, after] = [resolveCell(duty, from), resolveCell(duty, to)];
		return { duty, from: before, to: after, move: moveOf(heldIn(before), heldIn(after)) };
	});
}

function heldIn({ allocation: { owner, handoff, default: standard } }: Cell): Held {
	return { owner, handoff, state: standard?.state };
}

/** What becomes of the customer's part when a duty passes from one answer to another. */
export function moveOf(from: Held, to: Held): Move {
	const [before, after] = [customerLoad[from.owner], customerLoad[to.owner]];
	if (before === after) return isHeldAlike(from, to) ? 'stays' : 'changes';
	if (after === 0) return 'stops';
	if (before === 0) return to.owner === 'shared' ? 'joins' : 'starts';
	return after < before ? 'shrinks' : 'grows';
}

// Where nothing is the customer's in either, no hand-off is told, and a default changes nothing for anybody.
function isHeldAlike(from: Held, to: Held): boolean {
	if (customerLoad[from.owner] === 0) return true;
	return from.handoff === to.handoff && from.state === to.state;
}
