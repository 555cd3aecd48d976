import { expect, test } from '@playwright/test';
import {
	arrange,
	MAX_COLUMNS,
	MAX_NARROW,
	narrowParts,
	type MapColumn,
} from '../../../src/domain/map/arrange.ts';

const makeColumn = (overrides: Partial<MapColumn> = {}): MapColumn => ({
	id: 'amazon-rds',
	category: 'Database',
	model: 'PaaS',
	foot: 0,
	work: 0,
	...overrides,
});
const many = (count: number, category: string) =>
	Array.from({ length: count }, (_, index) => makeColumn({ id: `${category}-${index}`, category }));

test('sets columns together by category or by service model, in the order of the names', () => {
	const columns = [
		makeColumn({ id: 'a', category: 'Storage', model: 'SaaS' }),
		makeColumn({ id: 'b', category: 'Database', model: 'IaaS' }),
		makeColumn({ id: 'c', category: 'Storage', model: 'IaaS' }),
	];
	const namesAndIds = (by: 'category' | 'model', names: string[]) =>
		arrange(columns, by, names).map((sheet) =>
			sheet.map((group) => [group.name, group.columns.map(({ id }) => id)]),
		);
	expect(namesAndIds('category', ['Storage', 'Database'])).toEqual([
		[
			['Storage', ['a', 'c']],
			['Database', ['b']],
		],
	]);
	expect(namesAndIds('model', ['IaaS', 'PaaS', 'SaaS'])).toEqual([
		[
			['IaaS', ['b', 'c']],
			['SaaS', ['a']],
		],
	]);
});

test('begins a group with the lowest line, then with the most work', () => {
	const columns = [
		makeColumn({ id: 'high', foot: 3, work: 30 }),
		makeColumn({ id: 'low, less work', foot: 9, work: 1 }),
		makeColumn({ id: 'low, more work', foot: 9, work: 2 }),
	];
	const [sheet] = arrange(columns, 'category', ['Database']);
	expect(sheet?.[0]?.columns.map(({ id }) => id)).toEqual([
		'low, more work',
		'low, less work',
		'high',
	]);
});

const sizes: [what: string, counts: number[], sheets: number[]][] = [
	['as many as a sheet holds stay on one', [40, 40], [80]],
	['one more makes a second sheet, of whole groups', [40, 41], [40, 41]],
	['sheets are about as wide as each other, however the groups fall', [70, 5, 5, 8], [44, 44]],
	['a group stays whole where its end is near the middle', [30, 20, 40], [50, 40]],
	['a group larger than a sheet goes on in the next', [100], [50, 50]],
	['a group stays whole only where no sheet is overfull', [90, 70], [80, 80]],
	['no column needs no sheet', [], []],
];
for (const [what, counts, sheets] of sizes)
	test(`${what}`, () => {
		const names = counts.map((_, index) => `group ${index}`);
		const columns = counts.flatMap((count, index) => many(count, names[index]!));
		const arranged = arrange(columns, 'category', names);
		const sizes = arranged.map((sheet) => sheet.flatMap((group) => group.columns).length);
		expect(sizes).toEqual(sheets);
		expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(MAX_COLUMNS);
	});

test('raises a name that is wider than its columns, but never two beside each other', () => {
	const columns = [...many(1, 'Developer'), ...many(1, 'Networking'), ...many(20, 'Compute')];
	const [sheet] = arrange(columns, 'category', ['Developer', 'Networking', 'Compute']);
	expect(sheet?.map(({ raised }) => raised)).toEqual([true, false, false]);
});

test('a narrow screen shows so many columns of a group at a time that each has room', () => {
	const sizes = (count: number) => narrowParts(many(count, 'Compute')).map(({ length }) => length);
	expect(sizes(1)).toEqual([1]);
	expect(sizes(MAX_NARROW)).toEqual([MAX_NARROW]);
	expect(sizes(MAX_NARROW + 1)).toEqual([5, 4]);
	expect(sizes(3 * MAX_NARROW)).toEqual([MAX_NARROW, MAX_NARROW, MAX_NARROW]);
});

test('a picture has all groups on one sheet, however many columns that are', () => {
	const columns = [...many(100, 'Compute'), ...many(50, 'Database')];
	const sheets = arrange(columns, 'category', ['Compute', 'Database'], Infinity);
	expect(sheets.map((sheet) => sheet.map((group) => group.columns.length))).toEqual([[100, 50]]);
	expect(arrange([], 'category', ['Compute'], Infinity)).toEqual([]);
});
