import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import {
	customerWork,
	selectRows,
	sortRows,
	type TableRow,
} from '../../../src/domain/comparison/select.ts';
import { defaultTableState, type TableState } from '../../../src/domain/comparison/table-state.ts';
import { layerIds } from '../../../src/domain/layers.ts';
import { ownerIds, sideIds } from '../../../src/domain/vocabulary.ts';

function makeRow(overrides: Partial<TableRow> = {}): TableRow {
	return {
		duty: 'key-management',
		title: 'Key management',
		layer: 'data',
		side: 'in',
		team: 'security',
		text: 'key management kms',
		owners: { iaas: 'customer', paas: 'shared', saas: 'aws' },
		...overrides,
	};
}

const rows = [
	makeRow(),
	makeRow({
		duty: 'os-hardening',
		title: 'Hardening',
		layer: 'operating-system',
		team: 'platform',
		text: 'hardening cis',
		checked: true,
		owners: { iaas: 'customer', paas: 'aws', saas: 'aws' },
	}),
	makeRow({
		duty: 'physical-security',
		title: 'Buildings',
		layer: 'facilities',
		side: 'of',
		team: 'governance',
		text: 'buildings guards',
		owners: { iaas: 'aws', paas: 'aws', saas: 'aws' },
	}),
];
const select = (change: Partial<TableState>) =>
	selectRows(rows, { ...defaultTableState, ...change }).map(({ duty }) => duty);

test('the default view shows every row in its order', () => {
	expect(select({})).toEqual(['key-management', 'os-hardening', 'physical-security']);
});

const cases: [name: string, change: Partial<TableState>, shown: string[]][] = [
	['by words, in any order and case', { query: ' CIS  hard' }, ['os-hardening']],
	['by layer', { layer: 'facilities' }, ['physical-security']],
	['by side', { side: 'of' }, ['physical-security']],
	['by team', { team: 'security' }, ['key-management']],
	['by owner in any column', { owner: 'shared' }, ['key-management']],
	[
		'by owner in one column',
		{ owner: 'aws', ownerColumn: 'paas' },
		['os-hardening', 'physical-security'],
	],
	['to differences between the columns', { differences: true }, ['key-management', 'os-hardening']],
	[
		'to differences between the columns that are shown',
		{ differences: true, columns: ['paas', 'saas'] },
		['key-management'],
	],
	['to what has a check', { checked: true }, ['os-hardening']],
	['to nothing, where nothing fits', { query: 'nowhere' }, []],
];
for (const [name, change, shown] of cases)
	test(`narrows ${name}`, () => expect(select(change)).toEqual(shown));

test('sorts by name, and by the customer’s work', () => {
	expect(select({ sort: 'name' })).toEqual(['physical-security', 'os-hardening', 'key-management']);
	expect(select({ sort: 'work' })).toEqual(['key-management', 'os-hardening', 'physical-security']);
	expect(rows.map((row) => customerWork(row, ['iaas', 'paas', 'saas']))).toEqual([3, 2, 0]);
});

test('selection keeps the order of rows, adds none and repeats none', () => {
	const columns = ['iaas', 'paas'];
	const anyRow = fc.record({
		duty: fc.uuid(),
		title: fc.string(),
		layer: fc.constantFrom(...layerIds),
		side: fc.constantFrom(...sideIds),
		team: fc.constantFrom('a', 'b'),
		text: fc.string(),
		owners: fc.record({ iaas: fc.constantFrom(...ownerIds), paas: fc.constantFrom(...ownerIds) }),
	});
	const anyState = fc.record({
		layer: fc.option(fc.constantFrom(...layerIds), { nil: undefined }),
		owner: fc.option(fc.constantFrom(...ownerIds), { nil: undefined }),
		query: fc.string({ maxLength: 2 }),
		differences: fc.boolean(),
	});
	fc.assert(
		fc.property(fc.array(anyRow), anyState, (all, change) => {
			const state = { ...defaultTableState, columns, ...change };
			const shown = selectRows(all, state);
			const places = shown.map((row) => all.indexOf(row));
			expect(places).toEqual(places.toSorted((a, b) => a - b));
			expect(new Set(places).size).toBe(places.length);
			const sorted = selectRows(all, { ...state, sort: 'work' });
			expect(new Set(sorted)).toEqual(new Set(shown));
			// What is narrowed away later leaves its place: nothing else moves.
			const everything = sortRows(all, { ...state, sort: 'work' });
			expect(sorted).toEqual(everything.filter((row) => shown.includes(row)));
			const equal = (a: TableRow, b: TableRow) =>
				customerWork(a, columns) === customerWork(b, columns);
			for (let index = 1; index < sorted.length; index += 1)
				if (equal(sorted[index - 1]!, sorted[index]!))
					expect(all.indexOf(sorted[index - 1]!)).toBeLessThan(all.indexOf(sorted[index]!));
		}),
		{ numRuns: 500 },
	);
});
