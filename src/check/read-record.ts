import {
	isMap,
	isNode,
	isPair,
	isScalar,
	isSeq,
	LineCounter,
	parseDocument,
	type Document,
} from 'yaml';
import type { Problem } from '../domain/problem.ts';

/** Finds the place of a field in a file, or of the nearest field around it. */
export type Locate = (path: Problem['path']) => { line: number; column: number };

/** The data of one file, with a way back to its lines. */
export interface ReadRecord {
	/** The data, or undefined where the file could not be read. */
	data: unknown;
	problems: Problem[];
	locate: Locate;
}

const fence = /^---\r?\n([\s\S]*?)^---[ \t]*(\r?\n|$)/m;

/** Reads the frontmatter of an MDX file. */
export function readFrontmatter(text: string, file: string): ReadRecord {
	const match = text.startsWith('---') ? fence.exec(text) : null;
	if (!match) {
		const message = 'has no frontmatter: begin the file with the fields between two lines of ---';
		return { data: undefined, problems: [{ file, path: [], message }], locate: topOfFile };
	}
	return readYaml(match[1] ?? '', file, 1);
}

/** Reads YAML that begins after `skipped` lines of the file. */
export function readYaml(text: string, file: string, skipped = 0): ReadRecord {
	const lineCounter = new LineCounter();
	const document = parseDocument(text, { lineCounter });
	const place = (offset: number) => {
		const { line, col } = lineCounter.linePos(offset);
		return { line: line + skipped, column: Math.max(col, 1) };
	};
	const problems = document.errors.map(({ message, pos }) => ({
		file,
		path: [],
		message: `broken YAML: ${message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '')}`,
		...place(pos[0]),
	}));
	if (problems.length > 0) return { data: undefined, problems, locate: topOfFile };
	const data: unknown = document.toJS();
	if (typeof data !== 'object' || data === null || Array.isArray(data)) {
		const message = `holds ${data === null ? 'nothing' : 'no fields'}: write one field a line, as "title: …"`;
		return { data: undefined, problems: [{ file, path: [], message }], locate: topOfFile };
	}
	return { data, problems: [], locate: (path) => place(offsetOf(document, path)) };
}

function topOfFile() {
	return { line: 1, column: 1 };
}

// Walks down as far as the path exists; a missing field is reported at the field that should hold it.
function offsetOf(document: Document, path: Problem['path']): number {
	let node: unknown = document.contents;
	let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
	for (const part of path) {
		if (isMap(node)) {
			const pair = node.items.find(
				({ key }) => isScalar(key) && String(key.value) === String(part),
			);
			if (!isPair(pair) || !isScalar(pair.key)) return offset;
			offset = pair.key.range?.[0] ?? offset;
			node = pair.value;
		} else if (isSeq(node)) {
			node = node.items[Number(part)];
			if (isNode(node)) offset = node.range?.[0] ?? offset;
		} else return offset;
	}
	return isScalar(node) ? (node.range?.[0] ?? offset) : offset;
}
