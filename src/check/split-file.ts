/** The two parts of an MDX file. */
export interface SplitFile {
	/** The YAML between the fences. */
	fields: string;
	/** How many lines of the file stand before the prose. */
	linesBefore: number;
	/** What follows the fences. */
	prose: string;
}

const head = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** Parts an MDX file, or returns undefined where it has no frontmatter. */
export function splitFile(text: string): SplitFile | undefined {
	const match = head.exec(text);
	if (!match || match.index !== 0) return undefined;
	const [whole, fields = ''] = match;
	return { fields, linesBefore: whole.split('\n').length - 1, prose: text.slice(whole.length) };
}
