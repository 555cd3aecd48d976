import { expect, test } from '@playwright/test';
import { join } from 'node:path';
import { basicAreas, basicTable } from '../../../src/domain/matrix/basic-table.ts';
import { checkContent } from '../../../src/check/check-content.ts';
import { makeAllocation, makeCatalog, makeDuty } from '../../fixtures/catalog.ts';

const { catalog } = checkContent(join(import.meta.dirname, '..', '..', '..'));

test('the published content yields the table that AWS courses teach', () => {
	const [iaas, paas, saas] = basicTable(catalog);
	expect(iaas!.aws).toEqual(['physical infrastructure', 'foundational layers']);
	expect(iaas!.customer).toEqual(
		expect.arrayContaining(['operating system', 'applications', 'data', 'network configuration']),
	);
	expect(paas!.aws).toEqual(
		expect.arrayContaining(['physical infrastructure', 'operating system', 'middleware']),
	);
	expect(paas!.customer).toEqual(expect.arrayContaining(['applications', 'data', 'user access']));
	expect(saas!.customer).toEqual(['data', 'user access']);
	expect(saas!.aws).toEqual(
		basicAreas
			.map(({ label }) => label)
			.filter((label) => !['data', 'user access'].includes(label)),
	);
});

test('an area stands with AWS where AWS applies and the customer only schedules', () => {
	const duties = basicAreas.map(({ duty }) =>
		makeDuty({
			id: duty,
			allocation: {
				iaas: makeAllocation('shared', { handoff: 'aws-applies-you-schedule' }),
				paas: makeAllocation('shared', { handoff: 'aws-offers-you-enable' }),
				saas: makeAllocation('aws'),
			},
		}),
	);
	const [iaas, paas, saas] = basicTable(makeCatalog({ duties }));
	expect([iaas!.customer, paas!.aws, saas!.customer]).toEqual([[], [], []]);
});

test('a missing duty is named', () => {
	expect(() => basicTable(makeCatalog({ duties: [] }))).toThrow(
		'the basic table needs the duty "physical-security"',
	);
});
