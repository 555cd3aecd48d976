import { expect, test } from '@playwright/test';
import { join } from 'node:path';
import { checkContent } from '../../../src/check/check-content.ts';
import { buildSearchVocabulary } from '../../../src/domain/search/search-vocabulary.ts';
import { packVocabulary, unpackVocabulary } from '../../../src/domain/search/vocabulary-file.ts';

const { catalog } = checkContent(join(import.meta.dirname, '..', '..', '..'));
const vocabulary = buildSearchVocabulary(catalog, 2, { repository: 'https://code.example/atlas' });

test('the vocabulary comes back from its file as it was', () => {
	expect(unpackVocabulary(packVocabulary(vocabulary))).toEqual(vocabulary);
});

test('the file says no name and no address that the rest of its topic says', () => {
	const { topics, uncovered } = packVocabulary(vocabulary);
	expect([...topics, ...uncovered].filter(({ label, names }) => names.includes(label))).toEqual([]);
	const addressed = topics.filter(({ kind, path }) => kind !== 'page' && path !== '');
	expect(addressed.map(({ id }) => id)).toEqual(catalog.cloudModels.map(({ id }) => id));
});
