import { expect, test } from '@playwright/test';
import {
	profileOf,
	servicesByCategory,
	servicesOfModel,
	statedServices,
} from '../../../src/domain/matrix/services.ts';
import {
	makeAllocation,
	makeCatalog,
	makeDuty,
	makeService,
	makeVariant,
} from '../../fixtures/catalog.ts';

const duties = ['a', 'b', 'c', 'd'].map((id) => makeDuty({ id, title: id }));
const [a, b, c, d] = duties as [
	(typeof duties)[0],
	(typeof duties)[0],
	(typeof duties)[0],
	(typeof duties)[0],
];
const service = makeService({
	allocation: {
		[a!.id]: makeAllocation('customer'),
		[b!.id]: makeAllocation('aws'),
		[c!.id]: makeAllocation('not-applicable'),
	},
});
const catalog = makeCatalog({ duties, services: [service] });
const ids = (cells: readonly { duty: { id: string } }[]) => cells.map(({ duty }) => duty.id);

test('statedServices lists exceptions first, then by owner', () => {
	const state = (id: string, owner: 'aws' | 'customer' | 'shared') =>
		makeService({ id, name: id, allocation: { [a!.id]: makeAllocation(owner) } });
	const many = makeCatalog({
		duties,
		services: [
			state('one', 'aws'),
			state('two', 'shared'),
			state('three', 'customer'),
			makeService({ id: 'silent' }),
		],
	});
	expect(statedServices(many, a!).map(({ subject }) => subject.id)).toEqual([
		'three',
		'two',
		'one',
	]);
	expect(statedServices(many, d!)).toEqual([]);
});

test('servicesOfModel gives each service of the model with its exceptions', () => {
	const [iaas, paas] = catalog.cloudModels;
	expect(servicesOfModel(catalog, iaas!)).toEqual([]);
	expect(
		servicesOfModel(catalog, paas!).map((entry) => [entry.service.id, ids(entry.exceptions)]),
	).toEqual([['amazon-rds', ['a', 'c']]]);
});

test('servicesByCategory sorts categories and keeps services in catalog order', () => {
	const grouped = servicesByCategory(
		makeCatalog({
			services: [
				makeService({ id: 's3', name: 'Amazon S3', category: 'Storage' }),
				makeService({ id: 'ec2', name: 'Amazon EC2', category: 'Compute' }),
				makeService({ id: 'lambda', name: 'AWS Lambda', category: 'Compute' }),
			],
		}),
	);
	expect(grouped.map(({ category, services }) => [category, services.map(({ id }) => id)])).toEqual(
		[
			['Compute', ['ec2', 'lambda']],
			['Storage', ['s3']],
		],
	);
});

test('profileOf takes from a variant only what its choice changes', () => {
	const base = makeService();
	expect(profileOf(base)).toEqual(base.profile);
	expect(profileOf(base, makeVariant({ profile: { osAccess: 'full' } }))).toEqual({
		...base.profile,
		osAccess: 'full',
	});
});
