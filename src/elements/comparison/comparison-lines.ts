import { referTo, type AnswerLine } from '../../domain/matrix/answer.ts';
import { defaultStates, type DefaultState } from '../../domain/vocabulary.ts';
import { base } from '../page/base.ts';
import { codeNodes } from '../page/code-nodes.ts';
import { make } from '../page/make.ts';

/** A copy of the server's line pattern, filled with one line of an answer. */
export function drawLine(pattern: Element, line: AnswerLine): Element {
	const node = pattern.cloneNode(true) as HTMLElement;
	const { part, head, state, text, ways, inferred, sources, links } = line;
	node.dataset['part'] = part;
	fill(node, 'b', head);
	fillState(node, '.default', state);
	const place = fill(node, ':scope > span:not(.default)', text);
	place?.replaceChildren(...(links.length > 0 ? linkNodes(links) : codeNodes(text)));
	if (!inferred) node.querySelector('i')?.remove();
	fill(node, 'sup', sources.length > 0 ? referTo(sources) : undefined);
	const list = node.querySelector('ul');
	const item = list?.firstElementChild;
	if (list && item) list.replaceChildren(...ways.map((way) => drawWay(item, way)));
	if (ways.length === 0) list?.remove();
	return node;
}

/** Writes a text into a part of a pattern, or takes the part out where there is none. Returns the part that is filled. */
export function fill(
	root: Element,
	selector: string,
	text: string | undefined,
): HTMLElement | undefined {
	const part = root.querySelector<HTMLElement>(selector);
	if (!part || text === undefined) {
		part?.remove();
		return undefined;
	}
	part.textContent = text;
	return part;
}

function drawWay(pattern: Element, { way, state, text }: AnswerLine['ways'][number]): Element {
	const item = pattern.cloneNode(true) as Element;
	fill(item, 'b', way);
	fillState(item, '.default', state);
	fill(item, 'span:not(.default)', text)?.replaceChildren(...codeNodes(text));
	return item;
}

function fillState(root: Element, selector: string, state: DefaultState | undefined) {
	const badge = fill(root, selector, state && `${defaultStates[state].label}:`);
	if (badge && state) badge.dataset['state'] = state;
}

function linkNodes(links: AnswerLine['links']): (Node | string)[] {
	return links.flatMap(({ title, path }, index) => {
		const link = make('a', { href: `${base}${path}` }, title);
		return index > 0 ? [', ', link] : [link];
	});
}
