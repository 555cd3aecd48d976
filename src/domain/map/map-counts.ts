import type { Cell } from '../matrix/matrix.ts';
import { countSplit, type Split } from '../matrix/split.ts';
import type { Provenance } from '../vocabulary.ts';

/** What the map counts. Each cell has one owner and one provenance, so both add up to all cells. */
export interface MapCounts {
	cells: number;
	owners: Split;
	provenances: Record<Provenance, number>;
	/** Marked exceptions: see `isMarked`. */
	exceptions: number;
}

/** Counts cells as the map shows them. */
export function countMap(cells: readonly Cell[]): MapCounts {
	const provenances: Record<Provenance, number> = { stated: 0, general: 0, usual: 0 };
	for (const { provenance } of cells) provenances[provenance] += 1;
	return {
		cells: cells.length,
		owners: countSplit(cells),
		provenances,
		exceptions: cells.filter(isMarked).length,
	};
}

/** An exception that the map marks: that there is no such duty here is the least useful of them, and seen without a mark. */
export function isMarked({ exception, allocation }: Pick<Cell, 'exception' | 'allocation'>) {
	return exception && allocation.owner !== 'not-applicable';
}
