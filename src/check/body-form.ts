import { findStray } from '../domain/characters.ts';
import { findNote } from '../domain/check/stubs.ts';
import type { Problem } from '../domain/problem.ts';
import { descendants, problemAt, textOf, type BodyNode } from './body-node.ts';

// What the pages draw. Everything else Markdown has would look like an accident, or brings a style of its own.
const drawn = new Set([
	...['root', 'heading', 'paragraph', 'text', 'break', 'emphasis', 'strong', 'inlineCode'],
	...['list', 'listItem', 'link', 'linkReference', 'definition', 'table', 'tableRow', 'tableCell'],
	...['mdxJsxFlowElement', 'mdxJsxTextElement'],
]);

const words: Record<string, string> = {
	image: 'a picture: pages draw theirs with components; say it in words',
	imageReference: 'a picture: pages draw theirs with components; say it in words',
	footnoteReference: 'a footnote: say it in the text, or in a source',
	footnoteDefinition: 'a footnote: say it in the text, or in a source',
	code: 'a block of code: write code within a line, between backticks',
	blockquote: 'a quotation: say it in our own words',
	thematicBreak: 'a line across: begin a new heading',
	delete: 'crossed out: remove it',
};

/** What is wrong with the form of prose, node by node: code, and what no page draws. */
export function formProblems(nodes: readonly BodyNode[], prose: string, file: string): Problem[] {
	return nodes.flatMap((node) =>
		messagesOf(node, prose).map((message) =>
			problemAt(file, node.position?.start ?? topOfFile, message),
		),
	);
}

const topOfFile = { line: 1, column: 1 };

function messagesOf(node: BodyNode, prose: string): string[] {
	if (!drawn.has(node.type))
		return [words[node.type] ?? `"${node.type}" is not drawn: write plain text`];
	switch (node.type) {
		case 'table':
			return node.align?.some(Boolean)
				? ['a table with alignment: write |---| without colons']
				: [];
		case 'listItem':
			return typeof node.checked === 'boolean' ? ['a box to tick: write a plain list'] : [];
		case 'link':
			return textOf(descendants(node), '') ? [] : ['a link without words: say where it leads'];
		case 'text':
			return textMessages(node.value ?? '', prose);
		case 'mdxJsxFlowElement':
		case 'mdxJsxTextElement':
			return componentMessages(node);
		default:
			return [];
	}
}

// A stray character that stands in the file as it is has been told already; here is what `&#x200B;` brings in.
function textMessages(text: string, prose: string): string[] {
	const stray = findStray(text, prose);
	const note = findNote(text);
	const reference = /\[[^[\]]+\]\[[^[\]]*\]/.exec(text)?.[0];
	return [
		...(stray ? [`holds ${stray.description}: remove it`] : []),
		...(note ? [`"${note}" is a note to yourself: write the text`] : []),
		...(reference ? [`${reference} refers to no address: add a line [name]: address`] : []),
	];
}

function componentMessages({ type, name, attributes = [], children = [] }: BodyNode): string[] {
	if (!name || /^[a-z]/.test(name)) return [`<${name ?? ''}> is HTML: write Markdown`];
	const names = attributes.map((attribute) => attribute.name);
	return [
		...attributes.flatMap((attribute, index) => {
			if (attribute.type !== 'mdxJsxAttribute') return ['code in an attribute: write name="text"'];
			if (names.indexOf(attribute.name) < index)
				return [`"${attribute.name}" stands there twice: remove one`];
			if (typeof attribute.value === 'string') return [];
			return [`"${attribute.name}" has no text: write ${attribute.name}="…"`];
		}),
		...(children.length > 0 ? [`<${name}> takes nothing inside: write <${name} … />`] : []),
		...(type === 'mdxJsxTextElement'
			? [`<${name}> stands in a line: give it a paragraph of its own`]
			: []),
	];
}
