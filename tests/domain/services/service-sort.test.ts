import { expect, test } from '@playwright/test';
import { mainOwner } from '../../../src/domain/matrix/split.ts';
import { collectNames } from '../../../src/domain/services/record-names.ts';
import {
	parseServiceIndexState,
	serviceSorts,
	writeServiceIndexState,
	type ServiceSort,
} from '../../../src/domain/services/service-index-state.ts';
import { sortServices } from '../../../src/domain/services/service-sort.ts';
import { makeCatalog, makeDuty, makeService } from '../../fixtures/catalog.ts';

const services = [
	{ id: 'a', yours: 1, exceptions: 3, read: '2026-04' },
	{ id: 'b', yours: 2, exceptions: 1, read: '' },
	{ id: 'c', yours: 2, exceptions: 2, read: '2026-08' },
];
const orders: Record<ServiceSort, string> = {
	name: 'abc',
	yours: 'bca',
	exceptions: 'acb',
	fresh: 'cab',
};
for (const sort of Object.keys(serviceSorts) as ServiceSort[])
	test(`orders services ${serviceSorts[sort].toLowerCase()}`, () => {
		expect(
			sortServices(services, sort)
				.map(({ id }) => id)
				.join(''),
		).toBe(orders[sort]);
	});

test('every order, owner and form survives the way through the address', () => {
	const models = new Set(['paas']);
	for (const sort of Object.keys(serviceSorts) as ServiceSort[])
		for (const compact of [true, false]) {
			const state = { query: 'rds', model: 'paas', owner: 'aws', sort, compact } as const;
			expect(parseServiceIndexState(writeServiceIndexState(state), models)).toEqual({
				state,
				ignored: [],
			});
		}
});

test('the main owner has more than any other; of several alike it is the one nearest the customer', () => {
	expect(mainOwner({ customer: 1, shared: 2, aws: 3, 'not-applicable': 0 })).toBe('aws');
	expect(mainOwner({ customer: 3, shared: 3, aws: 3, 'not-applicable': 3 })).toBe('customer');
});

test('a name comes first that is shown, and every other name is there once', () => {
	const catalog = makeCatalog({
		duties: [makeDuty({ id: 'keys', title: 'Key management', short: 'Keys', aliases: ['KMS'] })],
		services: [makeService({ id: 'amazon-rds', name: 'Amazon RDS', shortForms: ['rds'] })],
	});
	expect(collectNames(catalog)).toEqual({
		services: {
			'amazon-rds': { names: ['Amazon RDS'], shorts: ['RDS', 'rds'], aliases: ['amazon-rds'] },
		},
		duties: { keys: ['Key management', 'Keys', 'KMS', 'keys'] },
	});
});
