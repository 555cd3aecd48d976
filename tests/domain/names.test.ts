import { expect, test } from '@playwright/test';
import { joinNames, matchesName, shortLabel } from '../../src/domain/names.ts';

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

for (const [label, short] of [
	['Amazon EC2', 'EC2'],
	['Amazon EKS: EKS Auto Mode', 'EKS Auto Mode'],
	['Amazon EKS: Managed node groups', 'EKS: Managed node groups'],
	['PaaS', 'PaaS'],
] as const)
	test(`${label} goes by "${short}" among others`, () => expect(shortLabel(label)).toBe(short));

for (const [names, sentence] of [
	[[], ''],
	[['A'], 'A'],
	[['A', 'B'], 'A and B'],
	[['A', 'B', 'C'], 'A, B and C'],
] as const)
	test(`${names.length} names are listed as "${sentence}"`, () =>
		expect(joinNames(names)).toBe(sentence));
