import type { SearchRecord } from './search-record.ts';

/** So many records go into one index at most. An index of more takes more memory and time than in line. */
export const RECORDS_PER_INDEX = 20_000;

/**
 * The records of each index. All records of a subject lie in one: a search counts every value of every filter in each
 * index. A subject with more records than `most` has an index of its own.
 */
export function partRecords(
	records: readonly SearchRecord[],
	most = RECORDS_PER_INDEX,
): SearchRecord[][] {
	if (records.length <= most) return [[...records]];
	const parts: SearchRecord[][] = [];
	for (const group of Map.groupBy(records, ({ filters }) => filters.subject).values()) {
		const last = parts.at(-1);
		if (last && last.length + group.length <= most) last.push(...group);
		else parts.push([...group]);
	}
	return parts;
}
