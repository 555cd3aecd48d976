import { ELEMENT_NODE, parse, TEXT_NODE, type Node } from 'ultrahtml';

/** An element of a built page. */
export interface PageElement {
	name: string;
	attributes: Readonly<Record<string, string>>;
	children: readonly PageNode[];
}

/** An element, or a text with its entities read. */
export type PageNode = PageElement | string;

/** The nodes of a piece of HTML; comments are left out. */
export function parseHtml(html: string): PageNode[] {
	return readChildren(parse(html) as { children?: Node[] });
}

function readChildren({ children = [] }: { children?: Node[] }): PageNode[] {
	return children.flatMap((node): PageNode[] => {
		if (node.type === TEXT_NODE) return [decode(node.value as string)];
		if (node.type !== ELEMENT_NODE) return [];
		const attributes = Object.entries((node.attributes ?? {}) as Record<string, string>).map(
			([name, value]) => [name, decode(value)],
		);
		return [
			{
				name: (node.name as string).toLowerCase(),
				attributes: Object.fromEntries(attributes) as Record<string, string>,
				children: readChildren(node as { children?: Node[] }),
			},
		];
	});
}

const named: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: '\u00a0',
};

// What Astro and the Markdown engine escape: a few names, and numbers.
function decode(text: string): string {
	if (!text.includes('&')) return text;
	return text.replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, number, name) => {
		if (hex) return String.fromCodePoint(Number.parseInt(hex as string, 16));
		return number ? String.fromCodePoint(Number(number)) : (named[name as string] ?? whole);
	});
}

/** All text of a node, as it is written. */
export function textOf(node: PageNode): string {
	return typeof node === 'string' ? node : node.children.map(textOf).join('');
}

/** The classes of an element. */
export function classesOf({ attributes }: PageElement): string[] {
	return (attributes['class'] ?? '').split(/\s+/);
}
