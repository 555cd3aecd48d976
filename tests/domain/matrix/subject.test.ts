import { expect, test } from '@playwright/test';
import {
	allSubjects,
	cellPath,
	modelSubject,
	serviceSubject,
	usualAllocation,
	variantSubject,
} from '../../../src/domain/matrix/subject.ts';
import {
	makeCatalog,
	makeDuty,
	makeService,
	makeServiceModel,
	makeVariant,
} from '../../fixtures/catalog.ts';

const variant = makeVariant({ name: 'Custom', shortForms: ['rds-custom'] });
const service = makeService({
	name: 'Amazon RDS',
	fullName: 'Amazon Relational Database Service',
	aliases: ['RDS'],
	variants: [variant],
});
const model = makeServiceModel('paas', { label: 'PaaS', title: 'Platform as a service' });
const duty = makeDuty();

test('allSubjects lists models, then each service with its variants', () => {
	const catalog = makeCatalog({
		services: [makeService({ variants: [makeVariant()] }), makeService({ id: 'aws-lambda' })],
	});
	expect(allSubjects(catalog).map(({ id }) => id)).toEqual([
		'on-premises',
		'iaas',
		'paas',
		'saas',
		'amazon-rds',
		'amazon-rds/custom',
		'aws-lambda',
	]);
	expect(allSubjects(catalog).map(({ serviceModel }) => serviceModel)).toEqual([
		'on-premises',
		'iaas',
		'paas',
		'saas',
		'paas',
		'iaas',
		'paas',
	]);
});

test('usualAllocation throws for the baseline, which no duty knows', () => {
	expect(() => usualAllocation(duty, 'on-premises')).toThrow(
		'"guest-os-patching" has no allocation for "on-premises"',
	);
});

test('a cell’s address is its duty’s row on its subject’s page', () => {
	const addresses = [
		modelSubject(model),
		serviceSubject(service),
		variantSubject(service, variant),
	];
	expect(addresses.map((subject) => cellPath(subject, 'key-management'))).toEqual([
		'/service-models/paas/#key-management',
		'/services/amazon-rds/#key-management',
		'/services/amazon-rds/custom/#key-management',
	]);
});

test('the baseline has no page, so its cells have no address', () => {
	const baseline = modelSubject(makeServiceModel('on-premises'));
	expect([baseline.path, cellPath(baseline, 'key-management')]).toEqual([undefined, undefined]);
});

test('a subject knows what it is called alone, beside its service, and on its own page', () => {
	const called = [modelSubject(model), serviceSubject(service), variantSubject(service, variant)];
	expect(called.map(({ label, name, title, context }) => [label, name, title, context])).toEqual([
		['PaaS', 'PaaS', 'Platform as a service', 'Service model'],
		['Amazon RDS', 'Amazon RDS', 'Amazon RDS', 'AWS service'],
		['Amazon RDS: Custom', 'Custom', 'Custom', 'Amazon RDS'],
	]);
});

test('a record states nothing on a duty that is called like what every object has', () => {
	const strange = makeDuty({ id: 'constructor' });
	const stated = variantSubject(service, variant).statements.map(({ on }) => on(strange));
	expect(stated).toEqual([undefined, undefined]);
});
