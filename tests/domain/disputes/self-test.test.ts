import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { disputesOfCell, settledDisputes } from '../../../src/domain/disputes/disputes.ts';
import {
	drawTest,
	QUESTIONS,
	readTest,
	writeTest,
} from '../../../src/domain/disputes/self-test.ts';
import { buildSearchRecords } from '../../../src/domain/search/search-records.ts';
import { makeAllocation, makeCatalog, makeService, makeSource } from '../../fixtures/catalog.ts';

const known = Array.from({ length: 25 }, (_, index) => `claim-${index}`);

test('an address asks the questions that it was written with', () => {
	fc.assert(
		fc.property(fc.shuffledSubarray(known, { maxLength: QUESTIONS }), (ids) => {
			expect(readTest(writeTest(ids), known)).toEqual(ids);
		}),
	);
});

test('an address cannot ask what is not known, twice the same, or too much', () => {
	expect(readTest('?ask=claim-1,constructor,claim-1,nothing', known)).toEqual(['claim-1']);
	expect(readTest(writeTest(known), known)).toHaveLength(QUESTIONS);
	for (const search of ['', '?', '?ask=', '?ask=%']) expect(readTest(search, known)).toEqual([]);
});

test('a test asks so many different questions, as chance has it', () => {
	let number = 0;
	const drawn = drawTest(known, () => (number += 7) % 25);
	expect(new Set(drawn).size).toBe(QUESTIONS);
	expect(drawn).not.toEqual(known.slice(0, QUESTIONS));
});

const dispute = {
	id: 'rds-patches-itself',
	file: 'content/disputes/rds-patches-itself.yaml',
	claim: 'RDS is managed, so it patches itself.',
	truth: 'Major versions wait for you.',
	because: 'Managed is read as patched.',
	duty: 'duty-in-data',
	subject: 'amazon-rds',
	aliases: ['RDS needs no patches'],
	sources: [makeSource()],
};
const catalog = makeCatalog({
	services: [makeService({ allocation: { 'duty-in-data': makeAllocation('customer') } })],
	disputes: [dispute],
});

test('a claim is settled by the answer of its cell, and the cell knows the claim', () => {
	const [settled] = settledDisputes(catalog);
	expect(settled!.cell.allocation.owner).toBe('customer');
	expect(disputesOfCell(catalog, settled!.cell)).toEqual([dispute]);
});

test('a claim is a record of the search, under its own words', () => {
	const record = buildSearchRecords(catalog).find(({ path }) => path.startsWith('/often-wrong/#'));
	expect(record).toMatchObject({
		path: '/often-wrong/#rds-patches-itself',
		names: [dispute.claim],
		aliases: dispute.aliases,
	});
});
