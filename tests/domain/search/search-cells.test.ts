import { expect, test } from '@playwright/test';
import { buildColumn } from '../../../src/domain/matrix/column.ts';
import { serviceSubject } from '../../../src/domain/matrix/subject.ts';
import { isTelling, rankCells } from '../../../src/domain/search/search-cells.ts';
import { createQuestionReader } from '../../../src/domain/search/search-query.ts';
import { resultOfComparison } from '../../../src/domain/search/search-result.ts';
import { buildSearchVocabulary } from '../../../src/domain/search/search-vocabulary.ts';
import { makeAllocation, makeCatalog, makeDuty, makeService } from '../../fixtures/catalog.ts';

const catalog = makeCatalog({
	duties: [
		makeDuty({
			id: 'service-software',
			title: 'Software of managed services',
			aliases: ['service software'],
		}),
		makeDuty({ id: 'engine-patching', title: 'Engine patching', aliases: ['engine updates'] }),
		makeDuty({ id: 'encryption', title: 'Encryption at rest', aliases: ['SSE'] }),
		makeDuty({ id: 'keys', title: 'Key management', aliases: ['key rotation'] }),
	],
	services: [
		makeService({
			id: 'amazon-s3',
			name: 'Amazon S3',
			allocation: {
				'engine-patching': makeAllocation('customer', {
					customer: 'Apply the optional service software in the window that you choose.',
				}),
				encryption: makeAllocation('aws', { aws: 'Encrypts every new object.' }),
				keys: makeAllocation('customer', {
					customer: 'Block SSE-C on the bucket of each object, and rotate keys. New: a report.',
				}),
			},
		}),
	],
});
const vocabulary = buildSearchVocabulary(catalog, 1);
const read = createQuestionReader(vocabulary);
const column = buildColumn(catalog, serviceSubject(catalog.services[0]!));
const dutiesOf = (text: string) =>
	rankCells(read(text), column, vocabulary.words).map(({ cell }) => cell.duty);

test.describe('rankCells', () => {
	test('puts a stated cell that has the rare words before a usual one of that title', () => {
		expect(dutiesOf('s3 optional service software')[0]).toBe('engine-patching');
	});

	test('ranks by the rare words that a cell has, before what its duty is called', () => {
		expect(dutiesOf('S3 SSE-C block')[0]).toBe('keys');
	});

	test('answers with the duty of that name where no cell has more of the question', () => {
		expect(dutiesOf('s3 encryption at rest')[0]).toBe('encryption');
	});

	test('has the usual cell where the subject states nothing that fits', () => {
		expect(dutiesOf('s3 managed services bugs software')).toContain('service-software');
	});

	test('puts two words that stand side by side in an answer before the same words apart', () => {
		expect(dutiesOf('s3 new object')[0]).toBe('encryption');
	});

	test('says whether a cell tells enough to stand before the page of its subject', () => {
		const [best] = rankCells(read('S3 SSE-C block'), column, vocabulary.words);
		expect(isTelling(best!)).toBe(true);
		expect(isTelling({ ...best!, score: 0.5 })).toBe(false);
	});

	test('puts the cell of a duty first that is asked for by its title alone, stated or not', () => {
		expect(dutiesOf('s3 software of managed services')[0]).toBe('service-software');
	});

	test('finds nothing for words that neither cells nor duties have', () => {
		expect(dutiesOf('s3 zebra')).toEqual([]);
	});

	test('finds the same first cell in any order of the words', () => {
		const words = ['s3', 'block', 'SSE-C', 'who is responsible for', '8.0'];
		for (const text of [words, words.toReversed(), [...words.slice(2), ...words.slice(0, 2)]])
			expect(dutiesOf(text.join(' '))[0]).toBe('keys');
	});
});

test('a comparison says how many duties have another owner', () => {
	const aws = { ...column.cells[0]!, owner: 'aws' } as const;
	const customer = { ...aws, owner: 'customer' } as const;
	const columns = [
		{ id: 'a', label: 'A', summary: '', cells: [aws] },
		{ id: 'b', label: 'B', summary: '', cells: [customer] },
	];
	expect(resultOfComparison(columns)).toMatchObject({
		path: '/compare/?columns=a,b',
		title: 'A and B, side by side',
		lines: [{ text: 'Duties with another owner: 1 of 1.' }],
	});
});
