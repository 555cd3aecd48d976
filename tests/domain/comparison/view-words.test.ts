import { expect, test } from '@playwright/test';
import { defaultTableState, type TableState } from '../../../src/domain/comparison/table-state.ts';
import {
	appliedFilters,
	describeView,
	titleOfComparison,
} from '../../../src/domain/comparison/view-words.ts';

const titles: [labels: string[], title: string][] = [
	[['Amazon EC2'], 'Compare EC2'],
	[['Amazon EC2', 'AWS Fargate', 'AWS Lambda'], 'Compare EC2, Fargate and Lambda'],
	[
		['Amazon EKS: EKS Auto Mode', 'Amazon EKS: AWS Fargate'],
		'Compare EKS Auto Mode and EKS: AWS Fargate',
	],
	[
		['Amazon API Gateway', 'Elastic Load Balancing', 'Amazon CloudFront', 'AWS App Runner'],
		'Compare API Gateway, Elastic Load Balancing and 2 more',
	],
	[
		['Amazon Kinesis Data Streams', 'Amazon MSK: Provisioned, Standard brokers'],
		'Compare Kinesis Data Streams and 1 more',
	],
];
for (const [labels, title] of titles)
	test(`${labels.length} subjects are called "${title}"`, () =>
		expect(titleOfComparison(labels)).toBe(title));

const names = {
	subject: (id: string) => `Amazon ${id.toUpperCase()}`,
	team: (id: string) => `The ${id}`,
};
const view: TableState = { ...defaultTableState, columns: ['a', 'b'] };

const filters: [change: Partial<TableState>, label: string, parts: string[]][] = [
	[{ differences: true }, 'Differences only', ['differences']],
	[{ layer: 'data' }, 'Layer: Data', ['layer']],
	[{ team: 'data' }, 'Team: The data', ['team']],
	[{ owner: 'aws' }, 'Owner: AWS', ['owner', 'ownerColumn']],
	[{ owner: 'aws', ownerColumn: 'b' }, 'Owner: AWS in B', ['owner', 'ownerColumn']],
	[{ side: 'in' }, 'Security in the cloud', ['side']],
	[{ moved: 'b' }, 'Moves from A to B', ['moved']],
	[{ sort: 'name' }, 'Order: Name', ['sort']],
];
for (const [change, label, parts] of filters)
	test(`a filter is told as "${label}"`, () => {
		expect(appliedFilters({ ...view, ...change }, names)).toEqual([{ label, parts }]);
	});

test('a view that narrows nothing has no filters', () => {
	expect(appliedFilters({ ...view, query: 'x', compact: true, open: ['a'] }, names)).toEqual([]);
});

test('a view is described by its columns and by what narrows it', () => {
	const counts = { shown: 2, all: 9 };
	expect(describeView(view, names, counts)).toBe(
		'2 of 9 duties side by side: Amazon A and Amazon B.',
	);
	const narrowed: TableState = { ...view, query: ' patch ', layer: 'data', differences: true };
	expect(describeView(narrowed, names, counts)).toBe(
		'2 of 9 duties side by side (Differences only, Layer: Data, with “patch”): Amazon A and Amazon B.',
	);
});
