import { expect, test } from '@playwright/test';
import { countSplit, describeSplit, splitSegments } from '../../../src/domain/matrix/split.ts';
import { makeAllocation } from '../../fixtures/catalog.ts';

const cells = (['aws', 'aws', 'customer', 'shared'] as const).map((owner) => ({
	allocation: makeAllocation(owner),
}));

test('countSplit counts each owner', () => {
	expect(countSplit(cells)).toEqual({ aws: 2, customer: 1, shared: 1, 'not-applicable': 0 });
});

test('describeSplit names owners from the top of the stack and leaves out those without a duty', () => {
	expect(describeSplit(countSplit(cells))).toBe('1 customer, 1 shared, 2 AWS');
});

test('splitSegments fill the width without a gap, from the customer’s part to AWS’s', () => {
	expect(splitSegments(countSplit(cells), 8)).toEqual([
		{ owner: 'customer', start: 0, end: 2 },
		{ owner: 'shared', start: 2, end: 4 },
		{ owner: 'aws', start: 4, end: 8 },
	]);
});
