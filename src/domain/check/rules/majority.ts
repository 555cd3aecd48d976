/** An entry whose value most others of its group do not share. */
export interface Outvoted<Entry> {
	entry: Entry;
	/** The value that most have; where none has a majority, another one. */
	right: string;
	/** An entry that has it. */
	example: Entry;
	/** How many have it, or 1 where none has a majority. */
	uses: number;
}

/** What most say counts as right, and the others are told; where two values stand equal, all are. */
export function outvoted<Entry>(
	group: readonly Entry[],
	valueOf: (entry: Entry) => string,
): Outvoted<Entry>[] {
	const values = [...Map.groupBy(group, valueOf)].toSorted(([, a], [, b]) => b.length - a.length);
	const [first, second] = values;
	if (!first || !second) return [];
	const settled = first[1].length > second[1].length;
	return values.slice(settled ? 1 : 0).flatMap(([value, entries]) => {
		const [right, having] = value === first[0] ? second : first;
		const uses = settled ? having.length : 1;
		return entries.map((entry) => ({ entry, right, example: having[0]!, uses }));
	});
}

/** `content/x.mdx`, or `3 places (content/x.mdx …)`. */
export function describeUses({ file }: { file: string }, uses: number): string {
	return uses > 1 ? `${uses} places (${file} …)` : file;
}
