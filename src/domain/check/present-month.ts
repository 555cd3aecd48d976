import type { Catalog } from '../catalog.ts';
import { placedSources } from '../placed.ts';

/**
 * The present month, to which readings are held: the clock's. Where half of all pages were read later than that, the
 * clock is behind, and theirs is taken: a wrong clock refuses no content that was sound elsewhere.
 */
export function presentMonth(catalog: Catalog, clock: string): string {
	const read = placedSources(catalog)
		.filter(({ source }) => !source.final)
		.map(({ source }) => source.asOf)
		.toSorted();
	const middle = read[Math.floor(read.length / 2)] ?? clock;
	return middle > clock ? middle : clock;
}
