import { expect, test } from '@playwright/test';
import { doubtsOf, isDoubtful } from '../../../src/domain/check/doubts.ts';

const file = 'content/x.mdx';
const doubts = new Map([
	[
		file,
		doubtsOf([
			['allocation', 'iaas', 'owner'],
			['related', 1],
		]),
	],
]);

const cases: { name: string; path: (string | number)[]; expected: boolean }[] = [
	{ name: 'the misfit itself', path: ['related', 1], expected: true },
	{ name: 'what holds a misfit', path: ['related'], expected: true },
	{
		name: 'what lies in an answer without its owner',
		path: ['allocation', 'iaas', 'aws'],
		expected: true,
	},
	{ name: 'a neighbour of a misfit', path: ['related', 0], expected: false },
	{ name: 'another answer', path: ['allocation', 'paas', 'aws'], expected: false },
	{ name: 'the file as a whole', path: [], expected: false },
];

for (const { name, path, expected } of cases) {
	test(`${name} is ${expected ? '' : 'not '}doubtful`, () => {
		expect(isDoubtful(doubts, file, path)).toBe(expected);
	});
}

test('a file that has its shape is not doubtful', () => {
	expect(isDoubtful(doubts, 'content/y.mdx', ['related', 1])).toBe(false);
});
