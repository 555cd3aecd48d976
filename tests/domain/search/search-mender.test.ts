import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { join } from 'node:path';
import { checkContent } from '../../../src/check/check-content.ts';
import { createQuestionReader } from '../../../src/domain/search/search-query.ts';
import { buildSearchVocabulary } from '../../../src/domain/search/search-vocabulary.ts';
import { splitWords } from '../../../src/domain/search/search-words.ts';
import { makeCatalog, makeDuty, makeService } from '../../fixtures/catalog.ts';

const catalog = makeCatalog({
	duties: [makeDuty({ title: 'Patching', aliases: ['snapshots', 'retention'] })],
	services: [makeService({ id: 'aws-lambda', name: 'AWS Lambda' })],
});
const english = ['zebra', 'lambda'];
const vocabulary = buildSearchVocabulary(catalog, 1, { english });
const read = createQuestionReader(vocabulary);

test('of the English words those are kept that look like one of the vocabulary', () => {
	expect(
		buildSearchVocabulary(catalog, 1, { english: ['retentions', 'lambdas', 'snapshot'] })
			.lookalikes,
	).toBe('');
	expect(buildSearchVocabulary(catalog, 1, { english: ['rotention', 'zebra'] }).lookalikes).toBe(
		'rotention',
	);
});

test('an English word is not corrected, a mistyped one is', () => {
	const kept = createQuestionReader(buildSearchVocabulary(catalog, 1, { english: ['lamda'] }));
	expect(kept('lamda')).toMatchObject({ mended: false });
	expect(read('lamda')).toMatchObject({ mended: true, text: 'lambda' });
});

test('no word of the site’s own vocabulary is corrected', () => {
	const own = buildSearchVocabulary(checkContent(join(import.meta.dirname, '../../..')).catalog, 1);
	const readOwn = createQuestionReader(own);
	const names = [...own.topics, ...own.uncovered].flatMap((topic) => topic.names);
	fc.assert(
		fc.property(fc.constantFrom(...names), (name) => {
			expect(readOwn(name).text).toBe(splitWords(name).join(' '));
		}),
		{ numRuns: 300 },
	);
});
