import {
	isAlias,
	isMap,
	isNode,
	isPair,
	isScalar,
	isSeq,
	LineCounter,
	parseDocument,
	visit,
	type Document,
	type YAMLMap,
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

type Place = (offset: number) => { line: number; column: number };

/** No record is nested half as deeply. */
const DEEPEST = 20;

// One reading for the check and the build: YAML 1.2, where `2026-08-01` and `yes` are texts, and nothing beyond it.
const dialect = {
	version: '1.2',
	schema: 'core',
	merge: false,
	resolveKnownTags: false,
	stringKeys: true,
	prettyErrors: false,
	// Asked below, in one go: the library compares every key with every other.
	uniqueKeys: false,
} as const;

/** Reads YAML that begins after `skipped` lines of the file. Never throws. */
export function readYaml(text: string, file: string, skipped = 0): ReadRecord {
	const lineCounter = new LineCounter();
	const place: Place = (offset) => {
		const { line, col } = lineCounter.linePos(offset);
		return { line: Math.max(line, 1) + skipped, column: Math.max(col, 1) };
	};
	const refuse = (problems: Problem[]): ReadRecord => ({
		data: undefined,
		problems,
		locate: () => ({ line: skipped + 1, column: 1 }),
	});
	try {
		const document = parseDocument(text, { lineCounter, ...dialect });
		const problems =
			document.errors.length > 0
				? [syntaxProblem(document, file, place)]
				: oddProblems(document, file, place);
		if (problems.length > 0) return refuse(problems);
		const data: unknown = document.toJS();
		if (isMap(document.contents)) return { data, problems: [], locate: locateIn(text, place) };
		const message = `holds ${data === null ? 'nothing' : 'no fields'}: write one field a line, as "title: …"`;
		return refuse([{ file, path: [], message }]);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return refuse([{ file, path: [], message: tooDeep }]);
	}
}

// Reads once more where something is at fault: kept, the documents of all files would take more memory than the site.
function locateIn(text: string, place: Place): Locate {
	let document: Document | undefined;
	return (path) => {
		document ??= parseDocument(text, dialect);
		return place(offsetOf(document, path));
	};
}

const tooDeep = 'is nested too deeply: a bracket or a list was opened many times over';

// The first only: what comes after it mostly follows from it.
function syntaxProblem({ errors }: Document, file: string, place: Place): Problem {
	const { message, pos } = errors[0]!;
	const words = message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '');
	const overflow = errors.some((error) => error.message.includes('call stack'));
	return {
		file,
		path: [],
		message: overflow ? tooDeep : `broken YAML: ${words}`,
		...place(pos[0]),
	};
}

// What YAML allows and a record does not need: it would read otherwise than it looks, or never end.
function oddProblems(document: Document, file: string, place: Place): Problem[] {
	const problems: Problem[] = [];
	const tell = (offset: number | undefined, message: string) =>
		problems.push({ file, path: [], message, ...place(offset ?? 0) });
	if (document.directives?.yaml.explicit)
		tell(0, '"%YAML" asks for another reading: remove the line');
	visit(document, (key, node, path) => {
		if (!isNode(node)) return undefined;
		const offset = node.range?.[0];
		if (path.length > 2 * DEEPEST) {
			tell(offset, tooDeep);
			return visit.BREAK;
		}
		if (isAlias(node)) tell(offset, `"*${node.source}" points elsewhere: write the value out`);
		else if (node.anchor) tell(offset, `"&${node.anchor}" names a value: write it without a name`);
		if (!isAlias(node) && node.tag)
			tell(offset, `"${node.tag}" is a tag: write the value without it, in quotes if it is a text`);
		if (isMap(node)) for (const repeated of repeatedKeys(node)) tell(...repeated);
		if (key === 'key' && isScalar(node) && node.value === '__proto__')
			tell(offset, 'unknown field "__proto__": remove it');
		return undefined;
	});
	return problems;
}

function repeatedKeys({ items }: YAMLMap): [number | undefined, string][] {
	const seen = new Set<string>();
	return items.flatMap(({ key }) => {
		const name = isScalar(key) ? String(key.value) : '';
		if (!seen.has(name)) {
			seen.add(name);
			return [];
		}
		const offset = isNode(key) ? key.range?.[0] : undefined;
		return [[offset, `the field ${JSON.stringify(name)} stands there twice: remove one`]];
	});
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
