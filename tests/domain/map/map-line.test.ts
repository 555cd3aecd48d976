import { expect, test } from '@playwright/test';
import { edgeAt, footOf } from '../../../src/domain/map/map-line.ts';
import type { Owner } from '../../../src/domain/vocabulary.ts';

const feet: [owners: Owner[], foot: number][] = [
	[['customer', 'shared', 'aws', 'aws'], 1],
	[['customer', 'aws', 'customer', 'aws'], 2],
	[['customer', 'not-applicable', 'aws'], 0],
	[['aws', 'not-applicable'], -1],
	[['aws', 'customer'], 1],
	[[], -1],
];
for (const [owners, foot] of feet)
	test(`below row ${foot} of ${owners.join(', ') || 'nothing'} all is AWS’s`, () => {
		expect(footOf(owners)).toBe(foot);
	});

test('runs below the foot of a column and along the rows between it and the foot beside it', () => {
	const edges = (foot: number, left?: number) => [0, 1, 2, 3].map((row) => edgeAt(row, foot, left));
	expect(edges(1)).toEqual([undefined, 'foot', undefined, undefined]);
	expect(edges(1, 3)).toEqual([undefined, 'foot', 'step', 'step']);
	expect(edges(3, 1)).toEqual([undefined, undefined, 'step', 'both']);
	expect(edges(2, 2)).toEqual([undefined, undefined, 'foot', undefined]);
	expect(edges(-1, 1)).toEqual(['step', 'step', undefined, undefined]);
});
