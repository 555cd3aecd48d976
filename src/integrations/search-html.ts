import type { SearchRecord } from '../domain/search/search-record.ts';

/** How much a word weighs by where it stands; 10 is the most that Pagefind knows, prose has 1. */
const weights = { name: 10, alias: 5 };

/** A record as the HTML that goes into the index, in front of the prose of its built page, if it has one. */
export function toIndexHtml(record: SearchRecord, page = ''): string {
	return `<html lang="en"><body>${recordHead(record)}${proseOf(page)}</body></html>`;
}

/** What of a built page goes into the index: its frame would be handed over and read for nothing. */
function proseOf(page: string): string {
	return [...page.matchAll(/<(\w+)\b[^>]* data-pagefind-body[^>]*>/g)]
		.map(({ index, 1: name = '' }) => page.slice(index, endOf(page, index, name)))
		.join('');
}

/** Where the element of a name that begins at a place of a page ends. */
function endOf(page: string, start: number, name: string): number {
	const tag = new RegExp(`<(/?)${name}\\b[^>]*>`, 'g');
	tag.lastIndex = start;
	let open = 0;
	for (let found = tag.exec(page); found; found = tag.exec(page)) {
		open += found[1] ? -1 : 1;
		if (open === 0) return tag.lastIndex;
	}
	return page.length;
}

function recordHead(record: SearchRecord): string {
	const { title, names, aliases, texts, meta, filters, kind, place } = record;
	const values = { ...meta, kind, ...(filters.owner && { owner: filters.owner }) };
	return [
		'<section data-pagefind-body>',
		`<h1 data-pagefind-weight="0" data-pagefind-meta="title">${escape(title)}</h1>`,
		...names.map((name) => weighted(weights.name, name)),
		...aliases.map((alias) => weighted(weights.alias, alias)),
		...texts.map((text) => `<p>${escape(text)}</p>`),
		...Object.entries(values).map(([name, value]) => attribute('meta', name, value)),
		...Object.entries(filters).map(([name, value]) => attribute('filter', name, value)),
		attribute('sort', 'title', title.toLowerCase()),
		attribute('sort', 'stack', String(place)),
		'</section>',
	].join('');
}

function weighted(weight: number, text: string): string {
	return `<p data-pagefind-weight="${weight}">${escape(text)}</p>`;
}

function attribute(use: 'meta' | 'filter' | 'sort', name: string, value: string): string {
	return `<meta data-pagefind-${use}="${name}[content]" content="${escape(value)}">`;
}

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
