import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import {
	defaultTableState,
	MAX_COLUMNS,
	parseTableState,
	settleColumns,
	tableSorts,
	writeTableState,
	type TableIds,
	type TableSort,
	type TableState,
} from '../../../src/domain/comparison/table-state.ts';
import { layerIds } from '../../../src/domain/layers.ts';
import { ownerIds, sideIds } from '../../../src/domain/vocabulary.ts';

const subjects = [
	'on-premises',
	'iaas',
	'paas',
	'saas',
	'amazon-ec2',
	'amazon-eks',
	'amazon-eks/auto-mode',
	...Array.from({ length: 12 }, (_, n) => `service-${n}`),
];
const duties = ['key-management', 'guest-os-patching'];
const teams = ['platform', 'network'];
const ids: TableIds = {
	subjects: new Set(subjects),
	duties: new Set(duties),
	teams: new Set(teams),
};

const cells = [
	...duties,
	...duties.flatMap((duty) => subjects.map((subject) => `${duty}@${subject}`)),
];
const maybe = <Value>(values: readonly Value[]) =>
	fc.option(fc.constantFrom(...values), { nil: undefined });
const states: fc.Arbitrary<TableState> = fc
	.record({
		columns: fc.uniqueArray(fc.constantFrom(...subjects), { minLength: 1, maxLength: MAX_COLUMNS }),
		query: fc
			.string({ unit: 'binary', maxLength: 100 })
			.map((text) => text.slice(0, 100).toWellFormed()),
		layer: maybe(layerIds),
		owner: maybe(ownerIds),
		ownerColumn: maybe(subjects),
		side: maybe(sideIds),
		team: maybe(teams),
		differences: fc.boolean(),
		moved: maybe(subjects),
		compact: fc.boolean(),
		checked: fc.boolean(),
		sort: fc.constantFrom(...(Object.keys(tableSorts) as TableSort[])),
		folded: fc.uniqueArray(fc.constantFrom(...layerIds)),
		open: fc.uniqueArray(fc.constantFrom(...cells), { maxLength: 20 }),
		teamNames: fc
			.dictionary(fc.constantFrom(...teams), fc.constantFrom('Cloud Core', 'a,b:c', '100 %25'))
			.map((names) => new Map(Object.entries(names))),
		assigned: fc
			.dictionary(fc.constantFrom(...duties), fc.constantFrom(...teams))
			.map((assigned) => new Map(Object.entries(assigned))),
	})
	.map(settleColumns);

const own = ['amazon-ec2', 'amazon-eks'];

test('every view survives the way through its address', () => {
	fc.assert(
		fc.property(states, (state) => {
			expect(parseTableState(writeTableState(state), ids)).toEqual({ state, ignored: [] });
			expect(parseTableState(writeTableState(state, own), ids, own)).toEqual({
				state,
				ignored: [],
			});
		}),
		{ numRuns: 2000 },
	);
});

test('writing is stable: the address of a parsed address is itself', () => {
	fc.assert(
		fc.property(states, (state) => {
			const address = writeTableState(state);
			expect(writeTableState(parseTableState(address, ids).state)).toBe(address);
		}),
	);
});

test('no query string throws, and the known parts of it survive', () => {
	const hostile = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.constantFrom(
			'__proto__=x',
			'constructor=x',
			'%',
			'%E0%A4%A',
			'columns=<script>',
			'columns=iaas&columns=paas',
			'q=javascript:alert(1)',
			`x=${'a'.repeat(65_536)}`,
			'layer=__proto__',
			'toString',
		),
	);
	fc.assert(
		fc.property(fc.array(hostile, { maxLength: 5 }), (parts) => {
			const { state, ignored } = parseTableState(
				`?sort=name&${parts.map((part) => part.replaceAll('sort', '')).join('&')}`,
				ids,
			);
			expect(state.sort).toBe('name');
			expect(state.columns.every((id) => ids.subjects.has(id))).toBe(true);
			expect(state.columns.length).toBeGreaterThan(0);
			expect(state.query.length).toBeLessThanOrEqual(100);
			expect(ignored.every((part) => part.length <= 41)).toBe(true);
		}),
		{ numRuns: 2000 },
	);
});

const addresses: [name: string, change: Partial<TableState>, address: string][] = [
	['the default view has no address of its own', {}, ''],
	[
		'columns keep their order and stay readable',
		{ columns: ['paas', 'amazon-eks/auto-mode'] },
		'?columns=paas,amazon-eks/auto-mode',
	],
	['words are joined with plus', { query: 'who patches' }, '?q=who+patches'],
	[
		'an owner may be asked of one column',
		{ owner: 'customer', ownerColumn: 'paas' },
		'?owner=customer&in=paas',
	],
	[
		'teams keep the names and duties that the reader gave them',
		{
			teamNames: new Map([['platform', 'Cloud Core']]),
			assigned: new Map([['key-management', 'network']]),
		},
		'?teams=platform:Cloud+Core&assign=key-management:network',
	],
	[
		'what moves and marks only have short names',
		{ columns: ['iaas', 'amazon-ec2'], moved: 'amazon-ec2', compact: true },
		'?columns=iaas,amazon-ec2&moved=amazon-ec2&view=compact',
	],
	[
		'everything else has a short name',
		{ differences: true, sort: 'work', folded: ['data'], open: ['key-management@iaas'] },
		'?only=differences&sort=work&fold=data&open=key-management@iaas',
	],
];
for (const [name, change, address] of addresses)
	test(name, () => expect(writeTableState({ ...defaultTableState, ...change })).toBe(address));

const ignoring: [query: string, ignored: string[]][] = [
	['?colums=iaas', ['colums']],
	['?columns=iaas,xaas', ['xaas']],
	['?layer=cloud&side=on', ['cloud', 'on']],
	['?columns=iaas&columns=paas', ['columns']],
	['?open=key-management@xaas', ['key-management@xaas']],
	['?teams=cloud:Core&assign=key-management:cloud', ['cloud:Core', 'key-management:cloud']],
	[`?columns=${subjects.slice(0, 13).join(',')}`, [subjects[12]!]],
	[`?team=${'x'.repeat(50)}`, [`${'x'.repeat(24)}…`]],
];
for (const [query, ignored] of ignoring)
	test(`names what it ignores in ${query.slice(0, 60)}`, () =>
		expect(parseTableState(query, ids).ignored).toEqual(ignored));

test('columns that all mean nothing give the default ones', () => {
	expect(parseTableState('?columns=x,y', ids).state.columns).toEqual(['iaas', 'paas', 'saas']);
});

test('an owner’s column that is not shown is dropped', () => {
	expect(parseTableState('?owner=aws&in=amazon-ec2', ids).state.ownerColumn).toBeUndefined();
});

test('a page with columns of its own has them where its address says nothing, and no address for them', () => {
	expect(parseTableState('?layer=data', ids, own).state.columns).toEqual(own);
	expect(writeTableState({ ...defaultTableState, columns: own }, own)).toBe('');
	expect(writeTableState(defaultTableState, own)).toBe('?columns=iaas,paas,saas');
});

test('what moves to a column is dropped where that is the first one, or not shown', () => {
	for (const moved of ['iaas', 'amazon-ec2'])
		expect(parseTableState(`?moved=${moved}`, ids).state.moved).toBeUndefined();
	expect(parseTableState('?moved=saas', ids).state.moved).toBe('saas');
});
