import { shortName } from '../../src/domain/names.ts';
import { plainText } from '../../src/domain/code-spans.ts';
import { catalog } from './dist.ts';

/** Where a page says something that is made from data, and not written by an editor. */
const places: readonly [name: string, pattern: RegExp][] = [
	['title', /<title>([^<]*)</g],
	['card', /og:image:alt" content="([^"]*)"/g],
	['sum', /class="sum">([^<]*)</g],
	['reading', /<a href="#sources">(.*?)<\/span>/g],
	['kinds', /<\/b><span>([^<]*)<\/span><\/a><\/li>/g],
	['layer', /<span class="count">([^<]*[a-z][^<]*)</g],
	['fold', /class="fold-summary">([^<]*)</g],
	['mark', /class="exception">([^<]*)</g],
	['kinds of a row', /class="sr-only">(Depends on the kind\.[^<]*)</g],
	['spread', /<dt>Its services<\/dt><dd>([^<]*)</g],
	['spread mark', /class="row-spread">.*?<\/svg><span[^>]*>([^<]*)</g],
	['moves', /<p><b>([^<]*)<\/b><\/p><ul class="comma-list">/g],
	['group', /<div class="group-names"><p>(.*?)<\/p>/g],
	['also', /<p class="also">(?!Also )([^<]*)</g],
	['to know', /<div class="know"><p>([^<]*)</g],
	['sources', /id="sources"[^>]*><p>(.*?)<\/p>/g],
	['label', / aria-label="([^"]*)"/g],
];

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** Names as they stand in sentences, the longest first, and what stands for them here. */
const names = [
	...catalog.services.flatMap((service) => [
		...[service.fullName, service.name, shortName(service.name)].map((name) => [name, '‹service›']),
		[service.category, '‹category›'],
		...service.variants.map(({ name }) => [name, '‹kind›']),
	]),
	...catalog.duties.flatMap(({ title }) => [
		[title, '‹duty›'],
		[title.charAt(0).toLowerCase() + title.slice(1), '‹duty›'],
	]),
	...catalog.duties.map(({ question }) => [question, '‹question›']),
	...catalog.serviceModels.flatMap(({ title, label }) => [
		[title, '‹model›'],
		[label, '‹model›'],
	]),
	...catalog.guides.map(({ title }) => [title, '‹guide›']),
]
	.flatMap(([name, mark]) => (name && mark ? [[plainText(name), mark] as const] : []))
	.toSorted(([a], [b]) => b.length - a.length);

/** What a page says that is made from data, each shape once: numbers, months and names are left out. */
export function sentencesOf(html: string): string[] {
	return places.flatMap(([name, pattern]) =>
		[...html.matchAll(pattern)].map(([, text = '']) => `${name}: ${shapeOf(text)}`),
	);
}

function shapeOf(markup: string): string {
	let text = markup
		.replaceAll(/<[^>]*>/g, ' ')
		.replaceAll(/&([a-z]+|#\d+);/g, (whole, name: string) => entities[name] ?? whole)
		.replaceAll(/\s+/g, ' ')
		.trim();
	for (const [name, mark] of names) text = replaceWord(text, name, mark);
	return text
		.replaceAll(
			/(January|February|March|April|May|June|July|August|September|October|November|December)( \d{4})?/g,
			'‹month›',
		)
		.replaceAll(/\d+/g, '#')
		.replaceAll(/(‹duty›, )+‹duty›/g, '‹duties›');
}

function replaceWord(text: string, name: string, mark: string): string {
	const letter = /[\p{L}\d]/u;
	return text
		.split(name)
		.reduce((done, part) =>
			letter.test(done.at(-1) ?? '') || letter.test(part.at(0) ?? '')
				? `${done}${name}${part}`
				: `${done}${mark}${part}`,
		);
}
