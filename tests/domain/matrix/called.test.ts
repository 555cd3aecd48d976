import { expect, test } from '@playwright/test';
import { join } from 'node:path';
import { checkContent } from '../../../src/check/check-content.ts';
import { calledBy } from '../../../src/domain/matrix/called.ts';
import {
	allSubjects,
	modelSubject,
	serviceSubject,
	variantSubject,
	type Subject,
} from '../../../src/domain/matrix/subject.ts';
import { rankByName } from '../../../src/domain/name-ranking.ts';
import { foldName } from '../../../src/domain/names.ts';
import { makeService, makeServiceModel, makeVariant } from '../../fixtures/catalog.ts';

const { catalog } = checkContent(join(import.meta.dirname, '..', '..', '..'));
const subjects = allSubjects(catalog);
const ownNames = (subject: Subject) => {
	const { names, shorts } = calledBy(subject);
	return [subject.label, ...names, ...shorts];
};
const bearersOf = (name: string) =>
	subjects.filter((subject) =>
		ownNames(subject).some((other) => foldName(other) === foldName(name)),
	);
const first = (name: string) => rankByName(name, subjects, calledBy)[0]!;

test('every subject is the first that its name, full name and short forms find', () => {
	const wrong = subjects.flatMap((subject) =>
		ownNames(subject)
			.filter((name) => bearersOf(name).length === 1 && first(name) !== subject)
			.map((name) => `${name}: ${first(name).id} before ${subject.id}`),
	);
	expect(wrong).toEqual([]);
});

test('a name that several bear finds one of them first, and a service before any choice within one', () => {
	const shared = subjects.flatMap(ownNames).filter((name) => bearersOf(name).length > 1);
	expect(shared.length).toBeGreaterThan(0);
	for (const name of shared) {
		const bearers = bearersOf(name);
		const services = bearers.filter(({ kind }) => kind === 'service');
		expect(services.length > 0 ? services : bearers, name).toContain(first(name));
	}
});

const service = makeService({
	name: 'Amazon RDS',
	fullName: 'Amazon Relational Database Service',
	aliases: ['Aurora'],
	shortForms: ['rds'],
});
const variant = makeVariant({ name: 'RDS Custom', shortForms: ['rds-custom'] });

test('a service is called by its name and full name, its short name and forms, and its aliases', () => {
	expect(calledBy(serviceSubject(service))).toEqual({
		names: ['Amazon RDS', 'Amazon Relational Database Service'],
		shorts: ['RDS', 'rds'],
		aliases: ['Aurora', 'amazon-rds'],
	});
});

test('a variant is called by its own name, and by any name of its service with it', () => {
	const { names, shorts, aliases, within } = calledBy(variantSubject(service, variant));
	expect(names).toEqual(['Amazon RDS RDS Custom', 'RDS Custom']);
	expect(shorts).toEqual(['RDS Custom', 'RDS RDS Custom', 'rds-custom']);
	expect(aliases).toContain('Aurora RDS Custom');
	expect(within).toBe(true);
});

test('a service model is called by its label and its title', () => {
	const model = makeServiceModel('paas', { label: 'PaaS', title: 'Platform as a service' });
	expect(calledBy(modelSubject(model)).names).toEqual(['PaaS', 'Platform as a service']);
});
