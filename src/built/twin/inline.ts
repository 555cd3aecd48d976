import { classesOf, textOf, type PageElement, type PageNode } from './page-tree.ts';

/** What a link of a page is called outside of it. */
export type ToAddress = (href: string) => string;

/** Elements that stand in a line; all others begin one. */
const inlineNames = new Set([
	...['a', 'abbr', 'b', 'br', 'cite', 'code', 'em', 'i', 'q', 'small', 'span', 'strong', 'sup'],
	...['sub', 'time', 'output', 'label', 'kbd', 'mark'],
]);

/** Whether a node stands in a line, with everything in it. */
export function isInline(node: PageNode): boolean {
	if (typeof node === 'string') return true;
	return inlineNames.has(node.name) && node.children.every(isInline);
}

/** Nodes as one line of Markdown. */
export function writeLine(nodes: readonly PageNode[], address: ToAddress): string {
	return joinNodes(nodes, address).replaceAll(/\s+/g, ' ').trim();
}

// Two elements side by side have a gap that the style gives them.
function joinNodes(nodes: readonly PageNode[], address: ToAddress): string {
	return nodes
		.map((node, index) => {
			const before = nodes[index - 1];
			const gap = typeof node !== 'string' && before !== undefined && typeof before !== 'string';
			return `${gap ? ' ' : ''}${writeNode(node, address)}`;
		})
		.join('');
}

function writeNode(node: PageNode, address: ToAddress): string {
	if (typeof node === 'string') return escape(node);
	const inner = joinNodes(node.children, address);
	switch (node.name) {
		case 'a':
			return writeLink(node, inner, address);
		case 'b':
		case 'strong':
			return wrap(inner, '**');
		case 'i':
		case 'em':
			return wrap(inner, '_');
		case 'code':
		case 'kbd':
			return writeCode(textOf(node));
		case 'br':
			return ' ';
		default:
			// How a duty is shared stands beside who owns it.
			return classesOf(node).includes('handoff') ? `(${inner})` : inner;
	}
}

function writeLink({ attributes }: PageElement, inner: string, address: ToAddress): string {
	const { href } = attributes;
	const text = inner.replaceAll(/\s+/g, ' ').trim();
	if (!href || text === '') return text;
	return `[${text}](${address(href)})`;
}

function wrap(inner: string, sign: string): string {
	const [, before = '', text = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(inner) ?? [];
	return text === '' ? inner : `${before}${sign}${text}${sign}${after}`;
}

function writeCode(text: string): string {
	const fence = text.includes('`') ? '``' : '`';
	return `${fence}${text}${fence}`;
}

// Signs that would begin or end something.
function escape(text: string): string {
	return text.replaceAll(/[\\`*_[\]<]/g, String.raw`\$&`);
}
