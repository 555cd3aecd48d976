/** Six times the longest prose of today. */
const LONGEST_PROSE = 32 * 1024;
/** No list or quotation of prose is nested half as deeply. */
const DEEPEST_LIST = 20;

const markers = /^[ \t]*(?:(?:>|[-*+]|\d+[.)])[ \t]*)+/;

/** A place of the prose that must not reach the Markdown engine. */
export interface Overload {
	message: string;
	line?: number;
	column?: number;
}

/**
 * What the Markdown engine would choke on, and where. It takes minutes for thousands of lists in one another, and
 * nested code makes it, and with it the whole check, fall over without a word.
 */
export function findOverload(prose: string): Overload | undefined {
	const size = prose.trimStart().length;
	if (size > LONGEST_PROSE) {
		const message = `has ${size} characters of text: at most ${LONGEST_PROSE} are read; part it into pages`;
		return { message };
	}
	const lines = prose.split(/\r?\n/);
	return lines.reduce<Overload | undefined>(
		(found, line, index) => found ?? lineOverload(line, lines[index - 1] ?? '', index + 1),
		undefined,
	);
}

function lineOverload(content: string, before: string, line: number): Overload | undefined {
	const nested = markers.exec(content)?.[0].match(/[>*+-]|\d+/g)?.length ?? 0;
	if (nested > DEEPEST_LIST)
		return { message: 'is nested too deeply: write one list or quotation', line, column: 1 };
	if (before.trim() === '' && /^(import|export)\b/.test(content))
		return {
			message:
				'code in the text: a paragraph cannot begin with "import" or "export"; word it otherwise',
			line,
			column: 1,
		};
	const brace = content.search(/\{/) < 0 ? -1 : findBrace(content);
	if (brace < 0) return undefined;
	return {
		message:
			'code in the text: "{" begins an expression; text and attributes are plain, and code stands between backticks',
		line,
		column: brace + 1,
	};
}

// As Markdown reads a line: a backslash takes away the next sign's meaning, backticks enclose code.
function findBrace(line: string): number {
	for (let index = 0; index < line.length; index += 1) {
		if (line[index] === '{') return index;
		if (line[index] === '\\') index += 1;
		if (line[index] !== '`') continue;
		const fence = /^`+/.exec(line.slice(index))![0];
		const start = index + fence.length;
		const end = line.slice(start).search(new RegExp(`(?<!\`)${fence}(?!\`)`));
		index = end < 0 ? start - 1 : start + end + fence.length - 1;
	}
	return -1;
}
