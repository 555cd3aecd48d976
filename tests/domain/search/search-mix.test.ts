import { expect, test } from '@playwright/test';
import { mixes, mixIn } from '../../../src/domain/search/search-mix.ts';
import { createQuestionReader } from '../../../src/domain/search/search-query.ts';
import { resultOfMeta } from '../../../src/domain/search/search-result.ts';
import { buildSearchVocabulary } from '../../../src/domain/search/search-vocabulary.ts';
import { makeAllocation, makeCatalog, makeDuty, makeService } from '../../fixtures/catalog.ts';

const catalog = makeCatalog({
	duties: [
		makeDuty({ id: 'keys', title: 'Key management' }),
		makeDuty({ id: 'backup', title: 'Backup' }),
	],
	services: [
		makeService({
			id: 'amazon-s3',
			name: 'Amazon S3',
			allocation: { keys: makeAllocation('customer', { customer: 'Block SSE-C on buckets.' }) },
		}),
	],
});
const read = createQuestionReader(buildSearchVocabulary(catalog, 1));
const duty = resultOfMeta('/duties/keys/', { kind: 'duty' });
const usual = resultOfMeta('/service-models/iaas/#keys', { kind: 'allocation' });
const cell = resultOfMeta('/services/amazon-s3/#keys', { kind: 'allocation' });
const other = resultOfMeta('/services/amazon-s3/#backup', { kind: 'allocation' });
const pathsOf = (text: string, leads: readonly (typeof cell)[]) =>
	mixIn(leads, [duty, usual], read(text)).map(({ path }) => path);

test('texts stand beside the duties only where a question names no subject', () => {
	expect(mixes(read('key management'))).toBe(true);
	expect(mixes(read('s3 key management'))).toBe(false);
	expect(mixes(read(''))).toBe(false);
});

test('a duty that is named stands before each answer to it, and before the usual ones', () => {
	expect(pathsOf('key management', [cell, other])).toEqual(
		[duty, cell, other, usual].map(({ path }) => path),
	);
});

test('words that only answers have lead to the answer first', () => {
	expect(pathsOf('buckets', [cell])).toEqual([cell, duty, usual].map(({ path }) => path));
});

test('each thing stands there once, and without texts the answers stay as they are', () => {
	expect(pathsOf('key management', [duty, cell])).toEqual(
		[duty, cell, usual].map(({ path }) => path),
	);
	expect(pathsOf('key management', [])).toEqual([duty, usual].map(({ path }) => path));
});
