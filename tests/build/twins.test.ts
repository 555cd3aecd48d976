import { expect, test } from '@playwright/test';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { textOf, type PageElement, type PageNode } from '../../src/built/twin/page-tree.ts';
import { readMain } from '../../src/built/twin/twin.ts';
import { llmsPathFor, llmsPaths } from '../../src/domain/exports/llms.ts';
import { allSubjects } from '../../src/domain/matrix/subject.ts';
import { listPages } from '../../src/domain/navigation/pages.ts';
import { dutyPath, twinPath } from '../../src/domain/paths.ts';
import { catalog, dist, fileOf, readBuilt } from './dist.ts';

const pages = listPages(catalog).map(({ path }) => path);
const twinOf = (path: string) => readBuilt(twinPath(path).slice(1));

/** Words and figures alone: how they are set apart and marked is the form's business. */
const words = (text: string) =>
	text
		.toLowerCase()
		.match(/[\p{L}\p{N}]+/gu)
		?.join(' ') ?? '';
// An address in a link is no word of the page.
const wordsOfTwin = (twin: string) =>
	words(twin.replaceAll(/\]\([^)]*\)|\]\[\d+\]|^\[\d+\]: .*$/gm, ' '));

/** The sentences of a page, each as it stands in one element. */
function sentencesOf(nodes: readonly PageNode[]): string[] {
	return nodes.flatMap((node) => {
		if (typeof node === 'string') return [];
		const own = isSentence(node) ? [textOf(node)] : sentencesOf(node.children);
		return own.flatMap((text) => text.split(/(?<=[.?!])\s+/));
	});
}
// Elements side by side are sentences each.
const isSentence = ({ children }: PageElement) =>
	children.every(isText) &&
	(children.length === 1 ||
		children.some((child) => typeof child === 'string' && child.trim() !== ''));
const isText = (node: PageNode): boolean =>
	typeof node === 'string' ||
	(['a', 'b', 'i', 'code', 'em', 'strong', 'sup'].includes(node.name) &&
		(node as PageElement).children.every(isText));

/** The sentences that do not stand in a text. */
function missingFrom(text: string, nodes: readonly PageNode[]): string[] {
	return sentencesOf(nodes)
		.map(words)
		.filter((sentence) => sentence !== '' && !` ${text} `.includes(` ${sentence} `));
}

/** What opens in the cells of a table, by the subject and the duty that a cell is about. */
type Opened = Map<string, { subject: string; duty: string; nodes: PageNode[] }>;

/** Nodes without what opens in the cells of a table, which stands on other pages; and that. */
function unfold(nodes: readonly PageNode[], cell?: PageElement, opened: Opened = new Map()) {
	const closed = nodes.flatMap((node): PageNode[] => {
		if (typeof node === 'string') return [node];
		const about = node.name === 'td' && node.attributes['data-subject'] ? node : cell;
		const children = unfold(node.children, about, opened).closed;
		if (!about || node.name !== 'details') return [{ ...node, children }];
		const { 'data-subject': subject = '', 'data-duty': duty = '' } = about.attributes;
		opened.set(`${duty}@${subject}`, {
			subject,
			duty,
			nodes: children.filter((child) => !isHead(child)),
		});
		return children.filter(isHead);
	});
	return { closed, opened };
}
const isHead = (node: PageNode) => typeof node !== 'string' && node.name === 'summary';

const ofView = new Set(['source', 'cell-marks']);
/** What opens, without what each page words and numbers in its own way: marks and sources. */
function answerAlone(nodes: readonly PageNode[]): PageNode[] {
	return nodes.flatMap((node): PageNode[] => {
		if (typeof node === 'string') return [node];
		if (node.name === 'sup' || ofView.has(node.attributes['class'] ?? '')) return [];
		return [{ ...node, children: answerAlone(node.children) }];
	});
}

test('every sentence of a page stands in its twin', () => {
	for (const path of pages) {
		const { closed } = unfold(readMain(readBuilt(fileOf(path))));
		const missing = missingFrom(wordsOfTwin(twinOf(path)), closed);
		expect(missing.slice(0, 3), path).toEqual([]);
	}
	expect(pages.length).toBeGreaterThan(catalog.services.length);
});

test('every sentence that opens in a cell of a comparison stands in the twin of its column’s page, or of its duty’s', () => {
	const paths = new Map(allSubjects(catalog).map(({ id, path }) => [id, path]));
	const texts = new Map<string, string>();
	const textOfTwin = (path: string) => {
		const text = texts.get(path) ?? wordsOfTwin(twinOf(path));
		texts.set(path, text);
		return text;
	};
	let opening = 0;
	for (const path of pages)
		for (const { subject, duty, nodes } of unfold(
			readMain(readBuilt(fileOf(path))),
		).opened.values()) {
			opening += 1;
			const own = paths.get(subject);
			// The baseline has no page: all of its cells say the same.
			if (!own) continue;
			const named = [dutyPath(duty), own];
			for (const page of named) expect(twinOf(path), path).toContain(page);
			const missing = missingFrom(named.map(textOfTwin).join(' '), answerAlone(nodes));
			expect(missing, `${path} ${duty}@${subject}`).toEqual([]);
		}
	expect(opening).toBeGreaterThan(catalog.comparisons.length * catalog.duties.length);
});

test('a page leads to its twin, its data and the list that covers it', () => {
	for (const path of pages) {
		const html = readBuilt(fileOf(path));
		expect(html, path).toContain(
			`<link rel="alternate" type="text/markdown" href="${twinPath(path)}">`,
		);
		const list = llmsPathFor(path);
		expect(html, path).toContain(`<link rel="describedby" type="text/markdown" href="${list}">`);
		const data = /<link rel="alternate" type="application\/json" href="([^"]+)">/.exec(html)?.[1];
		if (data) expect(existsSync(join(dist, data)), data).toBe(true);
	}
});

test('a twin begins with what it is, and where all are', () => {
	for (const path of pages) {
		const twin = twinOf(path);
		expect(twin, path).toMatch(/^---\ntitle: "[^\n]+"\ndescription: "[^\n]+"\ncanonical: "https:/);
		expect(twin, path).toContain(`${llmsPathFor(path)}. `);
		expect(twin.match(/^# /gm), path).toHaveLength(1);
	}
});

test('every link of twins and lists to this site leads somewhere', () => {
	const known = new Map<string, string>();
	const html = (name: string) => {
		const text = known.get(name) ?? (existsSync(join(dist, name)) ? readBuilt(name) : '');
		known.set(name, text);
		return text;
	};
	const site = /canonical: "(https?:\/\/[^/"]+)/.exec(twinOf('/'))![1]!;
	const texts = [...pages.map(twinPath), ...Object.values(llmsPaths)];
	const broken = new Set<string>();
	for (const file of texts)
		for (const [, path = ''] of readBuilt(file.slice(1)).matchAll(
			new RegExp(String.raw`(?:\]\(|\]: )${site.replaceAll('.', String.raw`\.`)}(/[^()\s]*)`, 'g'),
		)) {
			const [place = '', fragment] = path.replace(/\?[^#]*/, '').split('#');
			const text = html(fileOf(place));
			if (text === '' || (fragment && !text.includes(` id="${fragment}"`)))
				broken.add(`${file} ${path}`);
		}
	expect([...broken]).toEqual([]);
});

test('the lists name every page, and none is too long to be read at once', () => {
	const lists = Object.values(llmsPaths).map((path) => readBuilt(path.slice(1)));
	for (const list of lists) {
		expect(list).toMatch(/^# .+\n\n> /);
		expect(list.length).toBeLessThan(50_000);
	}
	const named = lists.join('\n');
	expect(pages.filter((path) => !named.includes(`${twinPath(path)})`))).toEqual([]);
});
