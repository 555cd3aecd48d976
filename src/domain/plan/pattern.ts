/** Whether a text fits a pattern: the same whatever its case, or with that beginning where the pattern ends in `*`. */
export function fits(pattern: string, text: string): boolean {
	const [wanted, given] = [pattern.toLowerCase(), text.toLowerCase()];
	return wanted.endsWith('*') ? given.startsWith(wanted.slice(0, -1)) : given === wanted;
}

/** The value of the longest pattern that fits a text, so that what is said of a part counts before the whole. */
export function longestFit<Value>(
	patterns: Iterable<readonly [pattern: string, value: Value]>,
	text: string,
): Value | undefined {
	let longest: readonly [string, Value] | undefined;
	for (const entry of patterns)
		if (fits(entry[0], text) && entry[0].length > (longest?.[0].length ?? 0)) longest = entry;
	return longest?.[1];
}
