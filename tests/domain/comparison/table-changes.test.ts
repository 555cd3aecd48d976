import { expect, test } from '@playwright/test';
import {
	allOpen,
	clearedState,
	moveColumn,
	toggleEntry,
	toggleRow,
} from '../../../src/domain/comparison/table-changes.ts';
import { defaultTableState } from '../../../src/domain/comparison/table-state.ts';

test('a cleared view narrows nothing and keeps what the reader said of teams', () => {
	const teamNames = new Map([['platform', 'Core']]);
	const view = {
		...defaultTableState,
		query: 'x',
		open: ['a'],
		folded: ['data'],
		teamNames,
	} as const;
	expect(clearedState(view)).toEqual({ ...defaultTableState, teamNames });
});

const columns = ['a', 'b', 'c'];
const moves: [id: string, by: -1 | 1, moved: string[]][] = [
	['b', -1, ['b', 'a', 'c']],
	['b', 1, ['a', 'c', 'b']],
	['a', -1, columns],
	['c', 1, columns],
	['x', 1, columns],
];
for (const [id, by, moved] of moves)
	test(`${id} moves ${by === 1 ? 'right' : 'left'} to ${moved.join()}`, () =>
		expect(moveColumn(columns, id, by)).toEqual(moved));

test('an entry goes out of a list that has it, and into one that has not', () => {
	expect(toggleEntry(['a', 'b'], 'a')).toEqual(['b']);
	expect(toggleEntry(['b'], 'a')).toEqual(['b', 'a']);
});

test('a row is opened as a whole, in place of its cells, and closed as a whole', () => {
	expect(toggleRow(['key@iaas', 'keys'], 'key')).toEqual(['keys', 'key']);
	expect(toggleRow(['keys', 'key', 'key@iaas'], 'key')).toEqual(['keys']);
});

test('all is open where every row is open as a whole', () => {
	const rows = [{ duty: 'a' }, { duty: 'b' }];
	expect(allOpen({ ...defaultTableState, open: ['b', 'a'] }, rows)).toBe(true);
	expect(allOpen({ ...defaultTableState, open: ['a', 'b@iaas'] }, rows)).toBe(false);
});
