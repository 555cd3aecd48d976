import { mdxToMdast } from 'satteri';
import type { Body } from '../domain/check/body.ts';
import type { Problem } from '../domain/problem.ts';

/** The outcome of reading one file's prose. */
export interface ReadBody {
	body: Body;
	problems: Problem[];
}

/** The part of a Markdown node that is read here. */
interface Node {
	type: string;
	children?: readonly Node[];
	value?: string;
	depth?: number;
	url?: string;
	name?: string | null;
	attributes?: readonly { name?: string; value?: unknown }[];
	position?: { start: { line: number; column: number } };
}

/** Reads the prose of an MDX file with the engine that the build uses. Lines count from the file's top. */
export function readBody(text: string, file: string): ReadBody {
	let root: Node;
	try {
		root = mdxToMdast(text) as Node;
	} catch (error) {
		const body = { words: 0, headings: [], links: [], components: [] };
		return { body, problems: [syntaxProblem(error, file)] };
	}
	const nodes = descendants(root);
	const ofType = (...types: string[]) => nodes.filter(({ type }) => types.includes(type));
	const body: Body = {
		words: countWords(textOf(ofType('text', 'inlineCode'), ' ')),
		headings: ofType('heading').map((node) => ({
			depth: node.depth ?? 1,
			text: textOf(descendants(node), ''),
			line: lineOf(node),
		})),
		links: ofType('link').map((node) => ({ url: node.url ?? '', line: lineOf(node) })),
		components: ofType('mdxJsxFlowElement', 'mdxJsxTextElement').map((node) => ({
			name: node.name ?? '',
			attributes: attributesOf(node),
			line: lineOf(node),
		})),
	};
	const code = ofType('mdxFlowExpression', 'mdxTextExpression', 'mdxjsEsm');
	return { body, problems: code.map((node) => codeProblem(node, file)) };
}

function descendants(node: Node): Node[] {
	return [node, ...(node.children ?? []).flatMap(descendants)];
}

function textOf(nodes: readonly Node[], separator: string): string {
	return nodes
		.map(({ value = '' }) => value)
		.join(separator)
		.trim();
}

function countWords(text: string): number {
	return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.:/_-]*/gu)?.length ?? 0;
}

function lineOf({ position }: Node): number {
	return position?.start.line ?? 1;
}

function attributesOf({ attributes = [] }: Node): Record<string, string> {
	const named = attributes.flatMap(({ name, value }) =>
		name === undefined ? [] : [[name, typeof value === 'string' ? value : ''] as const],
	);
	return Object.fromEntries(named);
}

function codeProblem({ position }: Node, file: string): Problem {
	const message = 'code in the text: imports and {…} belong into components, prose stays prose';
	return {
		file,
		path: [],
		message,
		line: position?.start.line ?? 1,
		column: position?.start.column ?? 1,
	};
}

// The engine's messages begin with `line:column: `.
function syntaxProblem(error: unknown, file: string): Problem {
	const text = error instanceof Error ? error.message : String(error);
	const [, line, column, message] = /^(\d+):(\d+): (.*)$/s.exec(text) ?? [];
	if (!line || !column) return { file, path: [], message: `broken MDX: ${text}` };
	return {
		file,
		path: [],
		message: `broken MDX: ${message}`,
		line: Number(line),
		column: Number(column),
	};
}
