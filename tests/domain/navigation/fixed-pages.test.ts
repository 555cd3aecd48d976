import { expect, test } from '@playwright/test';
import { fixedPage, fixedPaths } from '../../../src/domain/navigation/fixed-pages.ts';
import { listPages, sections } from '../../../src/domain/navigation/pages.ts';
import { buildCards } from '../../../src/domain/preview/cards.ts';
import { planAnswers } from '../../../src/domain/search/search-answers.ts';
import { createQuestionReader } from '../../../src/domain/search/search-query.ts';
import { buildSearchRecords } from '../../../src/domain/search/search-records.ts';
import { buildSearchVocabulary } from '../../../src/domain/search/search-vocabulary.ts';
import { makeCatalog } from '../../fixtures/catalog.ts';

const catalog = makeCatalog();
const pages = fixedPaths.map((path) => fixedPage(catalog, path));

test('every fixed page is a page of the site, and every section is a fixed page', () => {
	const listed = listPages(catalog).map(({ path }) => path);
	expect(listed).toEqual(expect.arrayContaining([...fixedPaths]));
	expect(fixedPaths).toEqual(expect.arrayContaining(sections.map(({ path }) => path)));
});

test('the card of a fixed page says what the page says', () => {
	const cards = buildCards(catalog);
	for (const { path, headline, kicker, summary } of pages)
		expect(cards.get(path), path).toMatchObject({ kicker, title: headline, summary });
});

test('a fixed page that readers ask for is found, in the index and by its names', () => {
	const asked = pages.filter(({ aliases }) => aliases.length > 0);
	const vocabulary = buildSearchVocabulary(catalog, 1);
	const read = createQuestionReader(vocabulary);
	const found = buildSearchRecords(catalog).filter(({ kind }) => kind === 'page');
	expect(found.map(({ path }) => path)).toEqual(asked.map(({ path }) => path));
	for (const { path, aliases } of asked)
		for (const alias of aliases)
			expect(planAnswers(read(alias), vocabulary.topics).pages, alias).toContainEqual(
				expect.objectContaining({ path, found: 'page' }),
			);
});

test('the words of every question are no names of pages', () => {
	const read = createQuestionReader(buildSearchVocabulary(catalog, 1));
	for (const question of ['which services', 'my duties', 'the model', 'about search'])
		expect(read(question).pages, question).toEqual([]);
});
