import { questionPath } from '../../domain/paths.ts';
import { markWords, withMarks } from '../../domain/search/search-marks.ts';
import { searchKinds } from '../../domain/search/search-kinds.ts';
import type { SearchResult } from '../../domain/search/search-result.ts';
import type { Topic } from '../../domain/search/search-topic.ts';
import { handoffs, owners, type Owner } from '../../domain/vocabulary.ts';
import { base } from '../page/base.ts';
import { make } from '../page/make.ts';
import type { Findings } from './search-engine.ts';

/** How results are drawn: as options of a listbox, or as plain links with headings. */
export interface ResultStyle {
	/** Prefix of the options' ids; undefined draws plain links. */
	options?: string;
	/** Whether each result says what brought it here. */
	explains?: boolean;
}

/** The groups of results, direct answers first; or what is nearest, where nothing was found. */
export function drawFindings(findings: Findings, style: ResultStyle): HTMLElement[] {
	const { direct, others, near, question, requests, corrected, instead } = findings;
	const results = (list: readonly SearchResult[]) =>
		list.map((result) => drawResult(result, question.words, style));
	const groups = [
		{ title: 'Answers', items: results(direct) },
		{ title: direct.length > 0 ? 'Also found' : 'Found', items: results(others) },
		{ title: `For “${instead?.text}”`, items: results(corrected) },
		{ title: 'Missing', items: requests.map((request) => drawRequest(request, style)) },
		{ title: 'Nearest duties and services', items: near.map((topic) => drawTopic(topic, style)) },
	];
	const shown = groups.filter(({ items }) => items.length > 0);
	const drawn = shown.map(({ title, items }) => drawGroup(title, items, style));
	numberOptions(drawn, style);
	return drawn;
}

function drawGroup(title: string, items: readonly HTMLElement[], style: ResultStyle): HTMLElement {
	const head = make(style.options ? 'p' : 'h2', { className: 'result-group-title' }, title);
	const list = make('ul', {}, ...items);
	if (style.options) {
		head.id = `${style.options}-${title.toLowerCase().replaceAll(' ', '-')}`;
		head.role = 'presentation';
		list.role = 'group';
		list.setAttribute('aria-labelledby', head.id);
	}
	return make('div', { className: 'result-group' }, head, list);
}

function numberOptions(groups: readonly HTMLElement[], { options }: ResultStyle) {
	if (!options) return;
	const links = groups.flatMap((group) => [
		...group.querySelectorAll<HTMLElement>('[role=option]'),
	]);
	for (const [index, link] of links.entries()) link.id = `${options}-${index}`;
}

function drawResult(result: SearchResult, words: readonly string[], style: ResultStyle) {
	const { kind, title, owner, handoff, lines, path, origin, exception, completes } = result;
	const { item, link } = drawItem(withMarks(path, words), style);
	item.dataset['result'] = kind;
	const badge = owner ? [drawOwner(owner)] : [];
	link.append(span('result-head', span('result-title', title), ...badge));
	const notes = [
		completes && `Completes “${completes}”`,
		handoff && handoffs[handoff].label,
		exception && 'Exception',
		origin,
	].filter((note) => note !== undefined && note !== false);
	if (notes.length > 0) link.append(span('result-note', notes.join(' · ')));
	if (style.explains && result.why) link.append(span('result-why', result.why));
	for (const { who, text } of lines) {
		const speaker = who ? [span('who', who), ' '] : [];
		link.append(span('result-line', ...speaker, ...drawMarked(text, words)));
	}
	link.append(span('result-where', `${searchKinds[kind].label} · ${path}`));
	return item;
}

function drawRequest({ label, link: href }: Findings['requests'][number], style: ResultStyle) {
	const { item, link } = drawItem('', style);
	link.href = href;
	item.dataset['request'] = '';
	link.append(
		span('result-title', `Ask for a page on ${label}`),
		span('result-where', 'A new issue in the repository of this atlas'),
	);
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
	link.id = `${style.options ?? 'result'}-all`;
	return make('ul', { role: 'group', ariaLabel: 'More' }, item);
}

function drawItem(path: string, { options }: ResultStyle) {
	const link = make('a', { href: `${base}${path}`, className: 'result' });
	const item = make('li', {}, link);
	if (options) {
		item.role = 'presentation';
		link.role = 'option';
		link.tabIndex = -1;
		link.ariaSelected = 'false';
	}
	return { item, link };
}

function drawMarked(text: string, words: readonly string[]): (string | HTMLElement)[] {
	return markWords(text, words).map((piece) =>
		piece.marked ? make('mark', {}, piece.text) : piece.text,
	);
}

function drawOwner(owner: Owner): HTMLElement {
	return make('span', { className: 'owner', dataset: { owner } }, owners[owner].label);
}

function span(className: string, ...children: readonly (Node | string)[]): HTMLSpanElement {
	return make('span', { className }, ...children);
}
