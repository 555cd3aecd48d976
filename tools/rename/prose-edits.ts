import { mdxToMdast } from 'satteri';
import { renewLink, type Renewal } from '../../src/domain/addresses/renewed-link.ts';
import { readToday } from '../../src/domain/addresses/moved-ids.ts';
import type { Edit } from './text-edits.ts';

/** What is read of a node of the Markdown engine's tree. */
interface Node {
	type: string;
	children?: Node[];
	url?: string;
	name?: string | null;
	position?: { start: { offset?: number }; end: { offset?: number } };
}

/** Edits of the links and the cells in the prose of an MDX file that name something by a former name. */
export function renewProse(text: string, renewal: Renewal): Edit[] {
	return descendants(mdxToMdast(text) as Node).flatMap((node) => {
		const start = node.position?.start.offset ?? 0;
		const raw = text.slice(start, node.position?.end.offset ?? start);
		if (node.url !== undefined) return renewUrl(raw, node.url, start, renewal);
		return node.name === 'Cell' ? renewCell(raw, start, renewal) : [];
	});
}

function renewUrl(raw: string, url: string, offset: number, renewal: Renewal): Edit[] {
	const today = renewLink(url, renewal);
	// What a link says may be its address, too: the address stands last.
	const start = raw.lastIndexOf(url);
	if (today === url || start < 0) return [];
	return [{ start: offset + start, end: offset + start + url.length, text: today }];
}

function renewCell(raw: string, offset: number, { moved }: Renewal): Edit[] {
	const today = readToday(moved);
	return [...raw.matchAll(/\b(?:duty|subject)=(["'])(.*?)\1/g)].flatMap((found) => {
		const [attribute, , id = ''] = found;
		const start = offset + found.index + attribute.length - 1 - id.length;
		const renewed = today.record(id);
		return renewed === id ? [] : [{ start, end: start + id.length, text: renewed }];
	});
}

function descendants(node: Node): Node[] {
	return [node, ...(node.children ?? []).flatMap(descendants)];
}
