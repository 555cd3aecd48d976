import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { addCounts } from '../../../src/domain/search/search-merge.ts';
import { placeOf } from '../../../src/domain/search/search-record.ts';
import { layerIds } from '../../../src/domain/layers.ts';
import { joinIndexes } from '../../../src/elements/search/joined-indexes.ts';
import type { Pagefind, PagefindResult } from '../../../src/elements/search/pagefind.ts';

interface Entry {
	title: string;
	layer: string;
	score: number;
}

const entries = fc.array(
	fc.record({
		title: fc.string({ minLength: 1, maxLength: 3 }),
		layer: fc.constantFrom(...layerIds, ''),
		score: fc.integer({ min: 0, max: 5 }),
	}),
	{ maxLength: 30 },
);
const orders = {
	title: (a: Entry, b: Entry) => compare(a.title.toLowerCase(), b.title.toLowerCase()),
	stack: (a: Entry, b: Entry) => placeOf(a.layer) - placeOf(b.layer),
};
const keys: Record<'title' | 'stack', (entry: Entry) => string | number> = {
	title: ({ title }) => title.toLowerCase(),
	stack: ({ layer }) => placeOf(layer),
};

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** An index that finds all of its entries, as Pagefind would answer; notes what is fetched. */
function indexOf(all: readonly Entry[], fetched: Entry[] = []): Pagefind {
	const counts = { layer: Object.fromEntries(all.map(({ layer }) => [layer, 1])) };
	return {
		filters: async () => counts,
		search: async (_text, { sort = {} }) => {
			const order = 'title' in sort ? orders.title : 'stack' in sort ? orders.stack : byScore;
			const results = all.toSorted(order).map((entry): PagefindResult => ({
				id: entry.title,
				score: entry.score,
				data: async () => {
					fetched.push(entry);
					const { title, layer } = entry;
					const filters = layer ? { layer: [layer] } : {};
					return { raw_url: title, content: '', meta: { title, layer }, filters };
				},
			}));
			return { results, filters: counts, totalFilters: counts };
		},
	};
}

function byScore(a: Entry, b: Entry): number {
	return b.score - a.score;
}

test('several indexes answer in the order of one, whichever it is', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(entries, { minLength: 1, maxLength: 4 }), async (parts) => {
			const joined = joinIndexes(parts.map((part) => indexOf(part)));
			const { results: ranked } = await joined.search('a', { sort: {} });
			const scores = ranked.map(({ score }) => score);
			expect(scores).toEqual(
				parts
					.flat()
					.toSorted(byScore)
					.map(({ score }) => score),
			);
			for (const sort of ['title', 'stack'] as const) {
				const { results } = await joined.search('a', { sort: { [sort]: 'asc' } });
				const data = await Promise.all(results.map((result) => result.data()));
				const found = data.map(({ meta }) => meta as unknown as Entry);
				expect(found.map(keys[sort])).toEqual(parts.flat().toSorted(orders[sort]).map(keys[sort]));
			}
		}),
		{ numRuns: 60 },
	);
});

test('of sorted results only what is asked for is fetched, and the heads of the other lists', async () => {
	const fetched: Entry[] = [];
	const part = Array.from({ length: 50 }, (_, number) => ({
		title: String(number),
		layer: '',
		score: 0,
	}));
	const joined = joinIndexes([indexOf(part, fetched), indexOf(part, fetched)]);
	const { results } = await joined.search('a', { sort: { title: 'asc' } });
	expect(results).toHaveLength(100);
	await Promise.all(results.slice(0, 3).map((result) => result.data()));
	expect(fetched.map(({ title }) => title)).toEqual(['0', '0', '1', '1']);
});

test('what cannot be fetched fails the results that need it', async () => {
	const broken: Pagefind = {
		...indexOf([]),
		search: async () => ({
			results: [{ id: 'a', score: 1, data: async () => Promise.reject(new Error('offline')) }],
			filters: {},
			totalFilters: {},
		}),
	};
	const joined = joinIndexes([broken, indexOf([])]);
	const { results } = await joined.search('a', { sort: { title: 'asc' } });
	await expect(results[0]!.data()).rejects.toThrow('offline');
});

test('counts are added by filter and value', () => {
	const one = { owner: { aws: 2, customer: 1 } };
	expect(addCounts([one, { owner: { aws: 3 }, team: { data: 1 } }])).toEqual({
		owner: { aws: 5, customer: 1 },
		team: { data: 1 },
	});
	expect(one.owner.aws).toBe(2);
});
