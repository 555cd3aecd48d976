import type { Owner } from '../vocabulary.ts';

/**
 * The lowest row of the stack that is neither AWS's nor without meaning here: all below it is AWS's. -1 where there is none.
 * The owners are those of the stack's rows, from the top.
 */
export function footOf(owners: readonly Owner[]): number {
	return owners.findLastIndex((owner) => owner !== 'aws' && owner !== 'not-applicable');
}

/** Where the line runs along a cell: `foot` below it, `step` at its left, or both. */
export type LineEdge = 'foot' | 'step' | 'both';

/**
 * Where the heavy line runs along the cell of a row in a column, `left` being the foot of the column before it in the same
 * group: below the column's foot, and up or down to the foot beside it.
 */
export function edgeAt(row: number, foot: number, left: number | undefined): LineEdge | undefined {
	const below = row === foot;
	const between = left !== undefined && row > Math.min(foot, left) && row <= Math.max(foot, left);
	if (below && between) return 'both';
	if (below) return 'foot';
	return between ? 'step' : undefined;
}
