import { expect, test } from '@playwright/test';
import { matchesName } from '../../src/domain/names.ts';

const names = ['Amazon OpenSearch Service', 'Elasticsearch Service', 'OpenSearch'];

for (const query of [
	'',
	'opensearch',
	'Open',
	'open search',
	'elasticsearch',
	'amazon open',
	'service opensearch',
])
	test(`"${query}" begins words of a name`, () => expect(matchesName(query, names)).toBe(true));

for (const query of ['search', 'lambda', 'opensearch lambda'])
	test(`"${query}" does not begin the words of any name`, () =>
		expect(matchesName(query, names)).toBe(false));

test('a query without letters fits every name', () => {
	expect(matchesName('€ -', names)).toBe(true);
});
