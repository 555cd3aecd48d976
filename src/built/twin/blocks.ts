import { isInline, writeLine, type ToAddress } from './inline.ts';
import { classesOf, textOf, type PageElement, type PageNode } from './page-tree.ts';

/** Nodes as blocks of Markdown; each block is one or several lines. */
export function writeBlocks(nodes: readonly PageNode[], address: ToAddress): string[] {
	return runsOf(nodes).flatMap((run) => {
		if (!Array.isArray(run)) return writeBlock(run as PageElement, address);
		const line = writeLine(run as PageNode[], address);
		return line === '' ? [] : [line];
	});
}

/** Nodes that stand in one line together, and elements that begin lines. */
function runsOf(nodes: readonly PageNode[]): (PageNode[] | PageElement)[] {
	const runs: (PageNode[] | PageElement)[] = [];
	for (const node of nodes) {
		const last = runs.at(-1);
		if (!isInline(node)) runs.push(node as PageElement);
		else if (Array.isArray(last)) last.push(node);
		else runs.push([node]);
	}
	return runs;
}

function writeBlock(element: PageElement, address: ToAddress): string[] {
	const { name, children } = element;
	if (classesOf(element).includes('halves')) return [writeHalves(children, address)];
	switch (name) {
		case 'h1':
		case 'h2':
		case 'h3':
		case 'h4':
		case 'h5':
			return headed(Number(name.slice(1)), writeLine(children, address));
		case 'ul':
		case 'ol':
			return [writeList(element, address)];
		case 'dl':
			return [writeFacts(element, address)];
		case 'table':
			return writeTable(element, address);
		case 'pre':
			return [`\`\`\`\n${textOf(element).trim()}\n\`\`\``];
		case 'blockquote':
			return writeBlocks(children, address).map((block) => block.replaceAll(/^/gm, '> '));
		case 'summary':
			return writeSummary(element, address);
		case 'p':
			return [writeLine(children, address)].filter(Boolean);
		default:
			return writeBlocks(children, address);
	}
}

function headed(level: number, text: string): string[] {
	return text === '' ? [] : [`${'#'.repeat(level)} ${text}`];
}

/** The head of something that opens: its heading, and in a line below it what else it says while it is closed. */
function writeSummary({ children }: PageElement, address: ToAddress): string[] {
	const isHeading = (node: PageNode) => typeof node !== 'string' && /^h\d$/.test(node.name);
	const rest = children.filter((node) => !isHeading(node));
	const parts = rest.map((node) => headOf(node) + writeLine([node], address)).filter(Boolean);
	return [
		...children.filter(isHeading).flatMap((node) => writeBlock(node as PageElement, address)),
		...(parts.length > 0 ? [parts.join(' · ')] : []),
	];
}

/** What the columns of rows are called, by the class of their cells. */
const columns: Readonly<Record<string, string>> = {
	'row-owner': 'Owner: ',
	'row-default': 'Default: ',
};

function headOf(node: PageNode): string {
	if (typeof node === 'string') return '';
	return classesOf(node).flatMap((one) => columns[one] ?? [])[0] ?? '';
}

function writeList(element: PageElement, address: ToAddress): string {
	const items = element.children.filter((node) => typeof node !== 'string');
	return items
		.map((item, index) =>
			writeItem(element.name === 'ol' ? `${index + 1}. ` : '- ', item.children, address),
		)
		.filter(Boolean)
		.join('\n');
}

function writeItem(sign: string, nodes: readonly PageNode[], address: ToAddress): string {
	const blocks = writeBlocks(nodes, address);
	const indent = ' '.repeat(sign.length);
	const text = blocks.map((block) => block.replaceAll('\n', `\n${indent}`)).join(`\n${indent}`);
	return text === '' ? '' : `${sign}${text}`;
}

/** Both sides of an answer: `- **AWS does:** Installs the updates.` */
function writeHalves(halves: readonly PageNode[], address: ToAddress): string {
	return halves
		.flatMap((half) => (typeof half === 'string' ? [] : [writeBlocks(half.children, address)]))
		.map(([head = '', ...text]) => `- **${head}:** ${text.join(' ')}`)
		.join('\n');
}

/** A list of terms: `- **If nobody touches it:** It stays open.` */
function writeFacts({ children }: PageElement, address: ToAddress): string {
	const pairs = children.flatMap((node) =>
		typeof node !== 'string' && node.name === 'div' ? node.children : [node],
	);
	const lines: string[] = [];
	let term = '';
	for (const node of pairs) {
		if (typeof node === 'string') continue;
		if (node.name === 'dt') term = writeLine(node.children, address);
		else {
			const head: PageNode = { name: 'b', attributes: {}, children: [`${term}:`] };
			lines.push(writeItem('- ', [head, ' ', ...node.children], address));
		}
	}
	return lines.filter(Boolean).join('\n');
}

function writeTable(table: PageElement, address: ToAddress): string[] {
	const caption = find(table, 'caption')[0];
	const rows = find(table, 'tr').map((row) =>
		row.children
			.filter((node): node is PageElement => typeof node !== 'string')
			.map((cell) =>
				writeBlocks(folded(cell.children), address)
					.join(' ')
					.replaceAll('|', String.raw`\|`),
			),
	);
	const width = Math.max(...rows.map((cells) => cells.length));
	const line = (cells: readonly string[]) =>
		`| ${Array.from({ length: width }, (_, index) => (cells[index] ?? '').replaceAll('\n', ' ')).join(' | ')} |`;
	const [head = [], ...body] = rows;
	const marks = `|${' --- |'.repeat(width)}`;
	return [
		...(caption ? [writeLine(caption.children, address)].filter(Boolean) : []),
		[line(head), marks, ...body.map(line)].join('\n'),
		...(find(table, 'details').length > 0 ? [foldedNote] : []),
	];
}

const foldedNote =
	'What opens in a cell stands in full on the page that the head of its column, or of its row, names.';

/** What opens in a cell of a table stands on a page of its own: here its head is enough. */
function folded(nodes: readonly PageNode[]): PageNode[] {
	return nodes.flatMap((node) => {
		if (typeof node === 'string') return [node];
		if (node.name !== 'details') return [{ ...node, children: folded(node.children) }];
		return node.children.filter((child) => typeof child !== 'string' && child.name === 'summary');
	});
}

function find(element: PageElement, name: string): PageElement[] {
	return element.children.flatMap((node) => {
		if (typeof node === 'string') return [];
		return node.name === name ? [node] : find(node, name);
	});
}
