import { expect, test } from '@playwright/test';
import { exampleQuestions } from '../../../src/domain/home/example-questions.ts';
import { latestChanges } from '../../../src/domain/home/latest-changes.ts';
import {
	makeAllocation,
	makeCatalog,
	makeDuty,
	makeService,
	makeVariant,
} from '../../fixtures/catalog.ts';

const changed = (date: string) =>
	makeAllocation('aws', { changed: { date, text: `AWS does it since ${date}.` } });
const catalog = makeCatalog({
	duties: [makeDuty({ id: 'patching' }), makeDuty({ id: 'keys' })],
	services: [
		makeService({
			id: 'amazon-rds',
			allocation: { patching: changed('2026-01'), keys: changed('2026-03') },
			variants: [makeVariant({ id: 'custom', allocation: { keys: changed('2026-02') } })],
		}),
		makeService({ id: 'amazon-s3', allocation: { keys: changed('2026-04') } }),
		makeService({ id: 'amazon-sqs', allocation: { keys: changed('2026-12') } }),
	],
});
const found = (most: number) =>
	latestChanges(catalog, '2026-08', most).map(({ duty, subject }) => `${duty.id} ${subject.id}`);

test('names what moved last, newest first, once a service, and nothing that is only announced', () => {
	expect(found(5)).toEqual(['keys amazon-s3', 'keys amazon-rds']);
	expect(found(1)).toEqual(['keys amazon-s3']);
});

test('the example questions have three different cells', () => {
	const cells = exampleQuestions.map(({ duty, subject }) => `${duty} ${subject}`);
	expect(new Set(cells).size).toBe(exampleQuestions.length);
	expect(exampleQuestions.every(({ question }) => question.endsWith('?'))).toBe(true);
});
