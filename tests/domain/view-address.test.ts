import { expect, test } from '@playwright/test';
import { flag, list, maybe, oneOf, words } from '../../src/domain/parameters.ts';
import {
	readView,
	usualView,
	writeParameters,
	writeView,
	type ViewTable,
} from '../../src/domain/view-address.ts';

interface View {
	text: string;
	one: string | undefined;
	many: readonly string[];
	order: 'up' | 'down';
	only: boolean;
}

const known = (id: string, ids: ReadonlySet<string>) => ids.has(id);
const table: ViewTable<View, ReadonlySet<string>> = {
	text: words('q', 5),
	one: maybe('one', known),
	many: list('many', known, { usual: ['a', 'b'], most: 2 }),
	order: oneOf('order', { up: 'Up', down: 'Down' }),
	only: flag('only', 'new'),
};
const ids = new Set(['a', 'b', 'c']);
const usual: View = { text: '', one: undefined, many: ['a', 'b'], order: 'up', only: false };

test('an address that says nothing is the usual view, and the usual view says nothing', () => {
	expect(readView(table, '', ids)).toEqual({ state: usual, ignored: [] });
	expect(usualView(table)).toEqual(usual);
	expect(writeView(table, usual)).toBe('');
});

test('an address says the parts in the order of the table', () => {
	const view: View = { only: true, order: 'down', many: ['c'], one: 'a', text: 'x y' };
	expect(writeView(table, view)).toBe('?q=x+y&one=a&many=c&order=down&only=new');
	expect(writeParameters(table, { ...usual, one: 'a' })).toContainEqual(['one', 'a']);
});

const readings: [query: string, change: Partial<View>, ignored: string[]][] = [
	['?q=abcdefg', { text: 'abcde' }, []],
	['?one=x', {}, ['x']],
	['?many=x,c', { many: ['c'] }, ['x']],
	['?many=x', {}, ['x']],
	['?many=c,c,a,b', { many: ['c', 'a'] }, ['b']],
	['?order=sideways&only=old', {}, ['sideways', 'old']],
	['?one=a&one=b', { one: 'a' }, ['one']],
	['?one=&many=&order=&only=', {}, []],
	['?other=1', {}, ['other']],
];
for (const [query, change, ignored] of readings)
	test(`reads ${query}`, () =>
		expect(readView(table, query, ids)).toEqual({ state: { ...usual, ...change }, ignored }));

test('a page may have parameters of others, and says its own once all the same', () => {
	expect(readView(table, '?other=1&one=a&one=b', ids, 'allowed')).toEqual({
		state: { ...usual, one: 'a' },
		ignored: ['one'],
	});
});
