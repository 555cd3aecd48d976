import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { groupings, type Grouping } from '../../../src/domain/map/arrange.ts';
import { markings, marksOf, type MarkingId } from '../../../src/domain/map/map-marks.ts';
import {
	MAX_CHOSEN,
	parseMapView,
	writeMapView,
	type MapIds,
	type MapView,
} from '../../../src/domain/map/map-view.ts';
import { hostileQueries } from '../../fixtures/hostile.ts';

const services = Array.from({ length: MAX_CHOSEN + 2 }, (_, index) => `service-${index}`);
const ids: MapIds = {
	services: new Set(services),
	teams: new Set(['platform', 'network']),
	categories: new Set(['compute', 'database']),
};
const optional = (values: Iterable<string>) =>
	fc.option(fc.constantFrom(...values), { nil: undefined });
const views: fc.Arbitrary<MapView> = fc
	.constantFrom(...(Object.keys(markings) as MarkingId[]))
	.chain((view) =>
		fc.record({
			view: fc.constant(view),
			by: fc.constantFrom(...(Object.keys(groupings) as Grouping[])),
			only: optional(marksOf(view)),
			team: optional(ids.teams),
			query: fc.string({ maxLength: 40 }),
			category: optional(ids.categories),
			columns: fc.uniqueArray(fc.constantFrom(...services), { maxLength: MAX_CHOSEN }),
		}),
	);

test('every view survives the way through its address', () => {
	fc.assert(
		fc.property(views, (view) => {
			const state = { ...view, query: view.query.toWellFormed() };
			expect(parseMapView(writeMapView(view), ids)).toEqual({ state, ignored: [] });
		}),
		{ numRuns: 1000 },
	);
});

const names = ['view', 'by', 'only', 'team', 'find', 'category', 'columns'];

test('no query throws, and what it names is known', () => {
	fc.assert(
		fc.property(hostileQueries(names), (search) => {
			const { state } = parseMapView(search, ids);
			expect(state.columns.every((id) => ids.services.has(id))).toBe(true);
			expect(state.team === undefined || ids.teams.has(state.team)).toBe(true);
			expect(state.only === undefined || marksOf(state.view).includes(state.only)).toBe(true);
		}),
		{ numRuns: 2000 },
	);
});

test('an address without parameters says the map as it opens, and that says nothing', () => {
	const { state } = parseMapView('', ids);
	expect(state).toMatchObject({ view: 'owner', by: 'category', columns: [], query: '' });
	expect(writeMapView(state)).toBe('');
});

const meaningless: [search: string, ignored: string[]][] = [
	['?view=default&only=customer', ['customer']],
	['?only=open', ['open']],
	['?by=name&team=nobody&colour=red', ['name', 'nobody', 'colour']],
	['?category=games&columns=service-1,nothing', ['games', 'nothing']],
];
for (const [search, ignored] of meaningless)
	test(`${search} means less than it says, and that is named`, () => {
		expect(parseMapView(search, ids).ignored).toEqual(ignored);
	});
