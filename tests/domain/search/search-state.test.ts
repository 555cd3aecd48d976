import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import {
	searchFilters,
	searchKindIds,
	type SearchFilter,
} from '../../../src/domain/search/search-kinds.ts';
import {
	parseSearchState,
	searchSorts,
	writeSearchState,
	type SearchIds,
	type SearchSort,
	type SearchState,
} from '../../../src/domain/search/search-state.ts';
import { layerIds } from '../../../src/domain/layers.ts';
import { ownerIds } from '../../../src/domain/vocabulary.ts';

const values: Record<SearchFilter, readonly string[]> = {
	kind: searchKindIds,
	owner: ownerIds,
	layer: layerIds,
	model: ['iaas', 'paas', 'saas'],
	service: ['amazon-rds', 'amazon-ec2'],
	team: ['platform', 'security'],
};
const ids = Object.fromEntries(
	Object.entries(values).map(([name, list]) => [name, new Set(list)]),
) as unknown as SearchIds;

const states: fc.Arbitrary<SearchState> = fc
	.tuple(
		fc.string({ unit: 'binary', maxLength: 200 }).map((text) => text.slice(0, 200).toWellFormed()),
		fc.tuple(...searchFilters.map((name) => fc.option(fc.constantFrom(...values[name])))),
		fc.constantFrom(...(Object.keys(searchSorts) as SearchSort[])),
	)
	.map(([query, chosen, sort]) => ({
		query,
		filters: Object.fromEntries(
			searchFilters.flatMap((name, index) => (chosen[index] ? [[name, chosen[index]]] : [])),
		),
		sort,
	}));

test('every view survives the way through its address', () => {
	fc.assert(
		fc.property(states, (state) => {
			expect(parseSearchState(writeSearchState(state), ids)).toEqual({ state, ignored: [] });
		}),
	);
});

test('the default view has no address of its own', () => {
	expect(writeSearchState({ query: '', filters: {}, sort: 'best' })).toBe('');
});

test('what means nothing is ignored and named, and the rest is kept', () => {
	expect(
		parseSearchState('?q=rds&owner=nobody&layer=data&colour=red&layer=network&sort=random', ids),
	).toEqual({
		state: { query: 'rds', filters: { layer: 'data' }, sort: 'best' },
		ignored: ['nobody', 'colour', 'layer', 'random'],
	});
});

test('no address makes it throw', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			expect(parseSearchState(`?${text}`, ids).state.query.length).toBeLessThanOrEqual(200);
		}),
	);
	const { state, ignored } = parseSearchState(
		`?q=${'x'.repeat(65_536)}&__proto__=1&constructor=2`,
		ids,
	);
	expect(state.query).toHaveLength(200);
	expect(ignored).toEqual(['__proto__', 'constructor']);
});
