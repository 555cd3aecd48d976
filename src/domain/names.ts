/** Compares names without regard to case. Not `localeCompare`: two builds must order alike whatever the machine's locale. */
export function compareNames(a: string, b: string): number {
	const [left, right] = [a.toLowerCase(), b.toLowerCase()];
	return left < right ? -1 : left > right ? 1 : 0;
}

/** A service's name without the brand in front of it, as people look it up. */
export function shortName(name: string): string {
	return name.replace(/^(Amazon|AWS) /, '');
}

/** What a subject goes by among others, from its label: without the brand, a choice without a service named twice. */
export function shortLabel(label: string): string {
	const [around = '', choice] = label.split(': ');
	const short = shortName(around);
	if (choice === undefined) return short;
	return choice.startsWith(`${short} `) ? choice : `${short}: ${choice}`;
}

/** Names as a sentence lists them: `EC2, Fargate and Lambda`. */
export function joinNames(names: readonly string[]): string {
	const [last = '', ...before] = names.toReversed();
	return before.length > 0 ? `${before.toReversed().join(', ')} and ${last}` : last;
}

/** What something is called that a reader may choose by name. */
export interface Called {
	/** Its names in full. */
	names: readonly string[];
	/** Its short names and its permanent short forms. */
	shorts: readonly string[];
	/** What else it is called. */
	aliases: readonly string[];
	/** Whether it is a choice within something else, which then stands before it. */
	within?: boolean;
}

/** Everything that something is called; of what is called nothing, nothing. */
export function allNames(called: Called | undefined): string[] {
	return called ? [...called.names, ...called.shorts, ...called.aliases] : [];
}

/** Whether every word of `query` begins a word of one of the names. Case, hyphens and spacing do not count. */
export function matchesName(query: string, names: readonly string[]): boolean {
	const words = foldName(query).split(' ').filter(Boolean);
	return names.some((name) => {
		const folded = foldName(name);
		const joined = folded.replaceAll(' ', '');
		return words.every(
			(word) => ` ${folded}`.includes(` ${word}`) || joined.startsWith(words.join('')),
		);
	});
}

/** Folds a text for comparison: lower case, one space between words. */
export function foldText(text: string): string {
	return text.toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

/** Folds a name for comparison: lower case, one space between words, nothing else between them. */
export function foldName(name: string): string {
	return name
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
