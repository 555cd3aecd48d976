import { expect, test } from '@playwright/test';
import { brotliCompressSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolveColumn } from '../../src/domain/matrix/matrix.ts';
import { allSubjects } from '../../src/domain/matrix/subject.ts';
import type { SearchVocabulary } from '../../src/domain/search/search-vocabulary.ts';
import { buildSearchRecords } from '../../src/domain/search/search-records.ts';
import { catalog, dist, fileOf, listFiles } from './dist.ts';

const files = listFiles().filter((name) => name.startsWith('pagefind/'));
const records = buildSearchRecords(catalog);

test('the index holds every page that is read, every stated and every general answer, and nothing else', () => {
	const stated = allSubjects(catalog)
		.filter(({ id }) => id !== 'on-premises')
		.flatMap((subject) =>
			resolveColumn(catalog, subject).filter(({ from }) => from === subject.id),
		);
	const general = catalog.duties.filter((duty) => duty.general);
	expect(stated.length).toBeGreaterThan(catalog.services.length);
	expect(records.filter(({ kind }) => kind === 'allocation')).toHaveLength(
		stated.length + general.length,
	);
	expect(files.filter((name) => name.endsWith('.pf_fragment'))).toHaveLength(records.length);
	const entry = JSON.parse(readFileSync(join(dist, 'pagefind/pagefind-entry.json'), 'utf8')) as {
		languages: Record<string, { page_count: number }>;
	};
	expect(Object.keys(entry.languages)).toEqual(['en']);
	expect(entry.languages['en']?.page_count).toBe(records.length);
	// One index is enough for the site as it is.
	expect(files.filter((name) => name.endsWith('pagefind-entry.json'))).toHaveLength(1);
});

test('every record leads to a page and a fragment that are there', () => {
	const texts = new Map<string, string>();
	for (const { path } of records) {
		const [page = '', fragment] = path.split('#');
		const html = texts.get(page) ?? readFileSync(join(dist, fileOf(page)), 'utf8');
		texts.set(page, html);
		if (fragment) expect(html, path).toContain(` id="${fragment}"`);
	}
});

test('of Pagefind only the engine and the index are published, no interface', () => {
	expect(files.filter((name) => /ui|highlight|playground|worker/.test(name))).toEqual([]);
	expect(files).toEqual(
		expect.arrayContaining([
			'pagefind/pagefind.js',
			'pagefind/wasm.en.pagefind',
			'pagefind/vocabulary.json',
			'pagefind/orders.json',
		]),
	);
});

/** So many compressed bytes of what a question is read against each of these may cost. What a reader loads in all has a limit of its own. */
const MOST_BYTES = { topic: 110, uncovered: 25, answer: 9 };

test('what a question is read against stays small for what it names', () => {
	const text = readFileSync(join(dist, 'pagefind/vocabulary.json'), 'utf8');
	const { topics, uncovered } = JSON.parse(text) as SearchVocabulary;
	const answers = records.filter(({ kind }) => kind === 'allocation').length;
	const bytes = brotliCompressSync(text).length;
	console.log(`vocabulary: ${bytes} bytes compressed`);
	expect(bytes).toBeLessThan(
		MOST_BYTES.topic * topics.length +
			MOST_BYTES.uncovered * uncovered.length +
			MOST_BYTES.answer * answers,
	);
});
