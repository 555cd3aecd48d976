import { expect, test } from '@playwright/test';
import { rankByName, readCalled, writeCalled } from '../../src/domain/name-ranking.ts';
import { type Called } from '../../src/domain/names.ts';

const called = (names: string[], shorts: string[], aliases: string[] = []): Called => ({
	names,
	shorts,
	aliases,
	within: false,
});
const things = {
	custom: called(['Amazon Store Custom'], ['Store Custom']),
	choice: { ...called(['Amazon Cluster Box'], ['Box']), within: true },
	box: called(['AWS Box'], ['Box']),
	helper: called(['AWS Helper'], ['Helper'], ['box helper', 'Store']),
	store: called(['Amazon Store', 'Amazon Simple Store'], ['Store', 'st']),
} satisfies Record<string, Called>;
type Id = keyof typeof things;
const rank = (query: string) =>
	rankByName(query, Object.keys(things) as Id[], (id) => things[id]).join(' ');

const ranked: [query: string, order: string, reason: string][] = [
	['Amazon Store', 'store custom', 'the name before a name that begins so'],
	['store', 'store custom helper', 'the short name before a longer one, and both before an alias'],
	['simple store', 'store', 'the words of a full name'],
	['ST', 'store custom helper', 'a short form whatever its case'],
	['box', 'box choice helper', 'a choice after what stands for itself'],
	['amazonstore', 'store custom', 'a name whatever its blanks'],
	['hel', 'helper', 'what begins with the query'],
	['lambda', '', 'nothing where nothing is called so'],
	[' - ', 'custom choice box helper store', 'everything for a query without letters'],
];
for (const [query, order, reason] of ranked)
	test(`"${query}" finds ${reason}`, () => expect(rank(query)).toBe(order));

test('what something is called is written as one line and read back', () => {
	for (const each of Object.values(things)) expect(readCalled(writeCalled(each))).toEqual(each);
	expect(readCalled(undefined)).toEqual(called([], []));
});
