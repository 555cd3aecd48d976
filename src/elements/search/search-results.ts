import { questionPath } from '../../domain/paths.ts';
import { markWords, withMarks } from '../../domain/search/search-marks.ts';
import { searchKinds } from '../../domain/search/search-record.ts';
import type { SearchResult } from '../../domain/search/search-result.ts';
import type { Topic } from '../../domain/search/search-vocabulary.ts';
import { handoffs, owners, type Owner } from '../../domain/vocabulary.ts';
import type { Findings } from './search-engine.ts';

/** How results are drawn: as options of a listbox, or as plain links with headings. */
export interface ResultStyle {
	/** The path under which the site is served. */
	base: string;
	/** Prefix of the options' ids; undefined draws plain links. */
	options?: string;
}

/** The groups of results, direct answers first; or what is nearest, where nothing was found. */
export function drawFindings(findings: Findings, style: ResultStyle): HTMLElement[] {
	const { direct, others, near, question } = findings;
	const results = (list: readonly SearchResult[]) =>
		list.map((result) => drawResult(result, question.words, style));
	const groups = [
		{ title: 'Answers', items: results(direct) },
		{ title: direct.length > 0 ? 'Also found' : 'Found', items: results(others) },
		{ title: 'Nearest duties and services', items: near.map((topic) => drawTopic(topic, style)) },
	];
	const shown = groups.filter(({ items }) => items.length > 0);
	const drawn = shown.map(({ title, items }) => drawGroup(title, items, style));
	numberOptions(drawn, style);
	return drawn;
}

function drawGroup(title: string, items: readonly HTMLElement[], style: ResultStyle): HTMLElement {
	const group = document.createElement('div');
	group.className = 'result-group';
	const head = document.createElement(style.options ? 'p' : 'h2');
	head.className = 'result-group-title';
	head.textContent = title;
	const list = document.createElement('ul');
	list.append(...items);
	if (style.options) {
		head.id = `${style.options}-${title.toLowerCase().replaceAll(' ', '-')}`;
		head.role = 'presentation';
		list.role = 'group';
		list.setAttribute('aria-labelledby', head.id);
	}
	group.append(head, list);
	return group;
}

function numberOptions(groups: readonly HTMLElement[], { options }: ResultStyle) {
	if (!options) return;
	const links = groups.flatMap((group) => [
		...group.querySelectorAll<HTMLElement>('[role=option]'),
	]);
	for (const [index, link] of links.entries()) link.id = `${options}-${index}`;
}

function drawResult(result: SearchResult, words: readonly string[], style: ResultStyle) {
	const { kind, title, owner, handoff, lines, path, origin, exception } = result;
	const { item, link } = drawItem(withMarks(path, words), style);
	item.dataset['result'] = kind;
	const head = span('result-head');
	head.append(span('result-title', title));
	if (owner) head.append(drawOwner(owner));
	link.append(head);
	const notes = [handoff && handoffs[handoff].label, exception && 'Exception', origin].filter(
		(note) => note !== undefined && note !== false,
	);
	if (notes.length > 0) link.append(span('result-note', notes.join(' · ')));
	for (const { who, text } of lines) {
		const line = span('result-line');
		if (who) line.append(span('who', who), ' ');
		line.append(...drawMarked(text, words));
		link.append(line);
	}
	link.append(span('result-where', `${searchKinds[kind].label} · ${path}`));
	return item;
}

function drawTopic({ label, path, kind }: Topic, style: ResultStyle) {
	const { item, link } = drawItem(path, style);
	item.dataset['suggestion'] = kind;
	link.append(span('result-title', label), span('result-where', path));
	return item;
}

/** The last line of a list: all results on a page of their own. */
export function drawMore(query: string, total: number, style: ResultStyle): HTMLElement {
	const { item, link } = drawItem(questionPath(query), style);
	link.append(span('result-title', `All ${total} results, with filters`));
	const list = document.createElement('ul');
	list.role = 'group';
	list.setAttribute('aria-label', 'More');
	list.append(item);
	link.id = `${style.options ?? 'result'}-all`;
	return list;
}

function drawItem(path: string, { base, options }: ResultStyle) {
	const item = document.createElement('li');
	const link = document.createElement('a');
	link.href = `${base}${path}`;
	link.className = 'result';
	if (options) {
		item.role = 'presentation';
		link.role = 'option';
		link.tabIndex = -1;
		link.setAttribute('aria-selected', 'false');
	}
	item.append(link);
	return { item, link };
}

function drawMarked(text: string, words: readonly string[]): (string | HTMLElement)[] {
	return markWords(text, words).map((part) => {
		if (!part.marked) return part.text;
		const mark = document.createElement('mark');
		mark.textContent = part.text;
		return mark;
	});
}

function drawOwner(owner: Owner): HTMLElement {
	const badge = span('owner', owners[owner].label);
	badge.dataset['owner'] = owner;
	return badge;
}

function span(className: string, text = ''): HTMLSpanElement {
	const element = document.createElement('span');
	if (className) element.className = className;
	element.textContent = text;
	return element;
}
