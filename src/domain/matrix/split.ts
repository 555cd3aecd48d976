import type { Cell } from './matrix.ts';
import type { Owner } from '../vocabulary.ts';

/** How many cells each owner has. */
export type Split = Record<Owner, number>;

/** Counts the owners of some cells. */
export function countSplit(cells: readonly Pick<Cell, 'allocation'>[]): Split {
	return countOwners(cells.map(({ allocation }) => allocation.owner));
}

/** Counts some owners. */
export function countOwners(list: readonly Owner[]): Split {
	const split: Split = { aws: 0, customer: 0, shared: 0, 'not-applicable': 0 };
	for (const owner of list) split[owner] += 1;
	return split;
}

/** The owners in the order of a split bar: from the top of the stack, the customer's, down to AWS's. */
export const splitOrder = [
	'customer',
	'shared',
	'aws',
	'not-applicable',
] as const satisfies Owner[];

/** An owner's part of a split bar. */
export interface SplitSegment {
	owner: Owner;
	start: number;
	end: number;
}

/** The parts of a split bar of some width, owners without a duty left out. */
export function splitSegments(split: Split, width: number): SplitSegment[] {
	const unit = width / countAll(split);
	let count = 0;
	return splitOrder
		.filter((owner) => split[owner] > 0)
		.map((owner) => {
			const start = count * unit;
			count += split[owner];
			return { owner, start, end: count * unit };
		});
}

/** The owner of more cells than any other; of several alike, the one nearest the customer. */
export function mainOwner(split: Split): Owner {
	return splitOrder.reduce<Owner>(
		(main, owner) => (split[owner] > split[main] ? owner : main),
		splitOrder[0],
	);
}

/** How many cells a split counts. */
export function countAll(split: Split): number {
	return splitOrder.reduce((sum, owner) => sum + split[owner], 0);
}

/** `22 customer, 12 shared, 10 AWS`: the split in words, owners without a duty left out. */
export function describeSplit(split: Split): string {
	return splitOrder
		.filter((owner) => split[owner] > 0)
		.map((owner) => `${split[owner]} ${words[owner]}`)
		.join(', ');
}

const words: Record<Owner, string> = {
	customer: 'customer',
	shared: 'shared',
	aws: 'AWS',
	'not-applicable': 'not applicable',
};
