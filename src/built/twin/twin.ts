import { writeBlocks } from './blocks.ts';
import type { ToAddress } from './inline.ts';
import { shareAddresses } from './shared-addresses.ts';
import { parseHtml, textOf, type PageElement, type PageNode } from './page-tree.ts';
import { readable } from './readable.ts';

/** What a twin says of itself before the text begins. */
export interface TwinFrame {
	/** The full address of the page. */
	canonical: string;
	/** The full address of the same as data, where there is such a file. */
	data?: string | undefined;
	dataVersion: string;
	lastUpdated: string;
	/** The full address of the list of all twins. */
	index: string;
}

/** The Markdown twin of a built page: the text of its main part, with everything that stands in it in words. */
export function writeTwin(html: string, frame: TwinFrame, address: ToAddress): string {
	const blocks = shareAddresses(writeBlocks(readMain(html), address));
	const fields = [
		['title', textIn(html, /<title>(.*?)<\/title>/s)],
		['description', textIn(html, /<meta name="description" content="([^"]*)"/)],
		['canonical', frame.canonical],
		...(frame.data ? [['data', frame.data]] : []),
		['data_version', frame.dataVersion],
		['last_updated', frame.lastUpdated],
	].map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
	const notice = `> For AI agents: the index of all pages is at ${frame.index}. Every page exists as Markdown (its address without the last slash, and .md). Unofficial; not affiliated with AWS.`;
	return `---\n${fields.join('\n')}\n---\n\n${[notice, ...blocks].join('\n\n')}\n`;
}

/** The nodes of the main part of a built page that are read. */
export function readMain(html: string): PageNode[] {
	const main = html.slice(html.indexOf('<main'), html.lastIndexOf('</main>') + '</main>'.length);
	return readable(parseHtml(main));
}

function textIn(html: string, pattern: RegExp): string {
	const found = pattern.exec(html)?.[1] ?? '';
	return parseHtml(found)
		.map((node: string | PageElement) => textOf(node))
		.join('');
}
