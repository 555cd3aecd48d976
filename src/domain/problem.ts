import { showStrays } from './characters.ts';

/** One thing that is wrong in one content file. */
export interface Problem {
	/** The file, relative to the project's root. */
	file: string;
	/** Where in the record: keys and indexes from the top, `['related', 1]`; empty for the file as a whole. */
	path: readonly (string | number)[];
	/** What is wrong, with the offending value quoted, and how to mend it. */
	message: string;
	/** The line in the file, from 1, where it is known. */
	line?: number;
	/** The column in that line, from 1. */
	column?: number;
}

/** Content that cannot be published. The message lists every problem. */
export class ContentError extends Error {
	override name = 'ContentError';
	/** Every problem, in the order in which it is listed. */
	readonly problems: readonly Problem[];

	constructor(problems: readonly Problem[]) {
		super(formatProblems(problems));
		this.problems = problems;
	}
}

/** A field path as editors write it: `related[1]`, `allocation.iaas.owner`. */
export function formatPath(path: Problem['path']): string {
	return path
		.map((part, index) => {
			if (typeof part === 'number') return `[${part}]`;
			return index === 0 ? part : `.${part}`;
		})
		.join('');
}

/** All problems as a report: counted, grouped by file, sorted by file and position. */
export function formatProblems(problems: readonly Problem[]): string {
	const files = Map.groupBy(problems, (problem) => problem.file);
	const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;
	const head = `${count(problems.length, 'problem')} in ${count(files.size, 'file')}`;
	const groups = [...files]
		.toSorted(([a], [b]) => compareText(a, b))
		.map(([file, found]) =>
			[showStrays(file), ...found.toSorted(byPosition).map(formatProblem)].join('\n'),
		);
	return [head, ...groups].join('\n\n');
}

/** No message needs more; what is longer quotes a whole text. */
const longestMessage = 600;

function formatProblem({ path, message, line, column }: Problem): string {
	const position = line === undefined ? '' : `${line}:${column ?? 1}`;
	const whole = line === undefined ? '(file)' : '';
	const field = path.length === 0 ? whole : shorten(formatPath(path), 100);
	const text = [field, shorten(message, longestMessage)].filter(Boolean).map(showStrays);
	return `  ${position.padEnd(7)} ${text.join('  ')}`;
}

function shorten(text: string, length: number): string {
	return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}

function byPosition(a: Problem, b: Problem): number {
	return (
		(a.line ?? 0) - (b.line ?? 0) ||
		(a.column ?? 0) - (b.column ?? 0) ||
		compareText(formatPath(a.path), formatPath(b.path))
	);
}

// Not localeCompare: the order must not depend on the machine's locale.
function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
