import { expect, test } from '@playwright/test';
import {
	addColumn,
	allOpen,
	clearedState,
	isRowOpen,
	moveColumn,
	placeColumn,
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

const added: [columns: string[], id: string, result: string[], reason: string][] = [
	[['iaas', 'paas', 'saas'], 'amazon-ec2', ['amazon-ec2'], 'takes the place of the models'],
	[
		['iaas', 'paas', 'saas'],
		'on-premises',
		['iaas', 'paas', 'saas', 'on-premises'],
		'a model joins',
	],
	[['iaas', 'paas'], 'amazon-ec2', ['iaas', 'paas', 'amazon-ec2'], 'joins what was chosen'],
	[['amazon-ec2'], 'amazon-ec2', ['amazon-ec2'], 'is there already'],
];
for (const [before, id, result, reason] of added)
	test(`${id} added to ${before.join()} ${reason}`, () =>
		expect(addColumn(before, id)).toEqual(result));

test('a column that is dropped on another stands where that one stood', () => {
	expect(placeColumn(columns, 'c', 'a')).toEqual(['c', 'a', 'b']);
	expect(placeColumn(columns, 'a', 'c')).toEqual(['b', 'c', 'a']);
	expect(placeColumn(columns, 'x', 'a')).toEqual(columns);
});

test('a row is open where it or one of its cells is named', () => {
	expect(['key', 'keys', 'ke'].map((duty) => isRowOpen(['keys@iaas', 'key'], duty))).toEqual([
		true,
		true,
		false,
	]);
});

test('a row is opened as a whole, and closed with all of its cells', () => {
	expect(toggleRow(['keys'], 'key')).toEqual(['keys', 'key']);
	expect(toggleRow(['keys', 'key', 'key@iaas'], 'key')).toEqual(['keys']);
});

test('all is open where every row is', () => {
	const rows = [{ duty: 'a' }, { duty: 'b' }];
	expect(allOpen({ ...defaultTableState, open: ['b@iaas', 'a'] }, rows)).toBe(true);
	expect(allOpen({ ...defaultTableState, open: ['a'] }, rows)).toBe(false);
});
