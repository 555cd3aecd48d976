/** Something that is fetched when it is asked for. */
export interface Fetched<Data> {
	data: () => Promise<Data>;
}

/** How many records have each value of each filter. */
export type Counts = Record<string, Record<string, number>>;

/**
 * Lists that are each in order, as one list in order. What an entry holds is fetched to compare it with the heads of the
 * other lists, and only as far as entries are asked for. Equal entries stay in the order of the lists.
 */
export function mergeOrdered<Data>(
	lists: readonly (readonly Fetched<Data>[])[],
	compare: (one: Data, other: Data) => number,
): Fetched<Data>[] {
	const places = lists.map(() => 0);
	// The head of each list, fetched once, until it is taken.
	const heads: (Promise<Data> | undefined)[] = [];
	const merged: Promise<Data>[] = [];
	const takeNext = async () => {
		const open = lists.flatMap((list, number) => {
			const head = (heads[number] ??= list[places[number]!]?.data());
			return head ? [head.then((data) => ({ number, data }))] : [];
		});
		const fetched = await Promise.all(open);
		const first = fetched.reduce((a, b) => (compare(b.data, a.data) < 0 ? b : a));
		heads[first.number] = undefined;
		places[first.number]! += 1;
		return first.data;
	};
	return lists.flat().map((_, place) => ({
		data: () => {
			while (merged.length <= place)
				merged.push((merged.at(-1) ?? Promise.resolve()).then(takeNext));
			return merged[place]!;
		},
	}));
}

/** The sums of counts. */
export function addCounts(all: readonly Counts[]): Counts {
	const sums: Counts = {};
	for (const counts of all)
		for (const [filter, values] of Object.entries(counts)) {
			const sum = (sums[filter] ??= {});
			for (const [value, count] of Object.entries(values)) sum[value] = (sum[value] ?? 0) + count;
		}
	return sums;
}
