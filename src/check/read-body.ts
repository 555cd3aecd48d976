import { mdxToMdast } from 'satteri';
import type { Body } from '../domain/check/body.ts';
import type { Problem } from '../domain/problem.ts';
import { formProblems } from './body-form.ts';
import { descendants, lineOf, problemAt, textOf, type BodyNode } from './body-node.ts';
import { slugsOf } from './heading-slugs.ts';
import { findOverload } from './overload.ts';

/** The outcome of reading one file's prose. */
export interface ReadBody {
	/** The prose, or undefined where it could not be read. */
	body: Body | undefined;
	problems: Problem[];
}

/** Reads prose with the engine that the build uses, as the build uses it. Lines count from the file's top. */
export function readBody(prose: string, file: string): ReadBody {
	const overload = findOverload(prose);
	if (overload) return { body: undefined, problems: [{ file, path: [], ...overload }] };
	let root: BodyNode;
	try {
		const features = { gfm: true, smartPunctuation: true, frontmatter: false };
		root = mdxToMdast(prose, { features }) as BodyNode;
	} catch (error) {
		return { body: undefined, problems: [syntaxProblem(error, file)] };
	}
	const nodes = descendants(root);
	return { body: bodyOf(nodes), problems: formProblems(nodes, prose, file) };
}

function bodyOf(nodes: readonly BodyNode[]): Body {
	const ofType = (...types: string[]) => nodes.filter(({ type }) => types.includes(type));
	const headings = ofType('heading').map((node) => ({
		depth: node.depth ?? 1,
		text: textOf(descendants(node), ''),
		line: lineOf(node),
	}));
	const slugs = slugsOf(headings.map(({ text }) => text));
	return {
		words: countWords(textOf(ofType('text', 'inlineCode'), ' ')),
		headings: headings.map((heading, index) => ({ ...heading, slug: slugs[index]! })),
		links: ofType('link', 'definition').map((node) => ({
			url: node.url ?? '',
			line: lineOf(node),
		})),
		components: ofType('mdxJsxFlowElement', 'mdxJsxTextElement').map((node) => ({
			name: node.name ?? '',
			attributes: attributesOf(node),
			line: lineOf(node),
		})),
	};
}

function countWords(text: string): number {
	return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.:/_-]*/gu)?.length ?? 0;
}

function attributesOf({ attributes = [] }: BodyNode): Record<string, string> {
	return Object.fromEntries(
		attributes.flatMap(({ name, value }) =>
			name === undefined ? [] : [[name, typeof value === 'string' ? value : '']],
		),
	);
}

// The engine's messages begin with `line:column: `.
function syntaxProblem(error: unknown, file: string): Problem {
	const text = error instanceof Error ? error.message : String(error);
	const [, line, column, message] = /^(\d+):(\d+): (.*)$/s.exec(text) ?? [];
	if (!line || !column) return { file, path: [], message: `broken MDX: ${text}` };
	return problemAt(file, { line: Number(line), column: Number(column) }, `broken MDX: ${message}`);
}
