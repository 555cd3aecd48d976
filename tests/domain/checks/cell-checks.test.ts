import { expect, test } from '@playwright/test';
import { byDuty, cellChecks, cellsOf, checksOf } from '../../../src/domain/checks/cell-checks.ts';
import { listChecks } from '../../../src/domain/checks/checks.ts';
import { resolveCell } from '../../../src/domain/matrix/matrix.ts';
import { serviceSubject, variantSubject } from '../../../src/domain/matrix/subject.ts';
import {
	makeAllocation,
	makeCatalog,
	makeCheck,
	makeCheckGroup,
	makeDuty,
	makeEvidence,
	makeService,
	makeVariant,
} from '../../fixtures/catalog.ts';
import type { CheckGroup } from '../../../src/domain/catalog.ts';
import type { Owner } from '../../../src/domain/vocabulary.ts';

const duty = makeDuty();
const stating = (owner: Owner) => ({ [duty.id]: makeAllocation(owner) });

function makeCase(controls: CheckGroup['controls'], owner: Owner = 'customer') {
	const service = makeService({
		securityHubPrefix: 'RDS',
		allocation: stating(owner),
		variants: [
			makeVariant(),
			makeVariant({ id: 'managed', allocation: stating('aws') }),
			makeVariant({ id: 'serverless' }),
		],
	});
	const catalog = makeCatalog({
		duties: [duty],
		evidence: [makeEvidence({ aws: 'Ask AWS for its report.' })],
		services: [service, makeService({ id: 'amazon-ec2', allocation: stating('customer') })],
		checks: [makeCheckGroup({ controls })],
	});
	const idsOn = (variant?: string) => {
		const found = service.variants.find(({ id }) => id === variant);
		const subject = found ? variantSubject(service, found) : serviceSubject(service);
		return checksOf(catalog, resolveCell(duty, subject)).map(({ id }) => id);
	};
	const cell = resolveCell(duty, serviceSubject(service));
	return { catalog, cell, idsOn };
}

test('a check belongs to the services that name its prefix, and to those it names itself', () => {
	const { catalog, idsOn } = makeCase([
		makeCheck({ id: 'RDS.1' }),
		makeCheck({ id: 'RDS.2', subjects: ['amazon-ec2'] }),
	]);
	expect(idsOn()).toEqual(['RDS.1']);
	const other = resolveCell(
		duty,
		serviceSubject(catalog.services.find((s) => s.id === 'amazon-ec2')!),
	);
	expect(checksOf(catalog, other).map(({ id }) => id)).toEqual(['RDS.2']);
});

test('the worst check comes first, those for tags only last, and of equals the first in the list', () => {
	const { idsOn } = makeCase([
		makeCheck({ id: 'RDS.1', severity: 'low', tagging: true }),
		makeCheck({ id: 'RDS.2', severity: 'low' }),
		makeCheck({ id: 'RDS.3', severity: 'critical' }),
		makeCheck({ id: 'RDS.4', severity: 'low' }),
	]);
	expect(idsOn()).toEqual(['RDS.3', 'RDS.2', 'RDS.4', 'RDS.1']);
});

for (const owner of ['aws', 'not-applicable'] as const)
	test(`no check stands on an answer whose owner is ${owner}`, () => {
		const { idsOn, catalog, cell } = makeCase([makeCheck()], owner);
		expect(idsOn()).toEqual([]);
		expect(cellChecks(catalog, cell).none).toBe(false);
	});

test('a variant inherits the checks of its service, but for those that do not look at it', () => {
	const { idsOn } = makeCase([
		makeCheck({ id: 'RDS.1' }),
		makeCheck({ id: 'RDS.2', except: ['amazon-rds/serverless'] }),
	]);
	expect(idsOn('custom')).toEqual(['RDS.1', 'RDS.2']);
	expect(idsOn('serverless')).toEqual(['RDS.1']);
	expect(idsOn('managed')).toEqual([]);
});

test('a check of a variant does not stand on its service', () => {
	const { idsOn } = makeCase([makeCheck({ subjects: ['amazon-rds/serverless'] })]);
	expect(idsOn('serverless')).toEqual(['RDS.1']);
	expect([idsOn(), idsOn('custom')]).toEqual([[], []]);
});

test('a check that AWS is taking away is not offered, and keeps its answers', () => {
	const { catalog, idsOn } = makeCase([makeCheck({ retiring: '2026-08' })]);
	expect(idsOn()).toEqual([]);
	expect(byDuty(catalog, duty)).toEqual([]);
	expect(cellsOf(catalog, listChecks(catalog)[0]!).map(({ subject }) => subject.id)).toEqual([
		'amazon-rds',
	]);
});

test('a second duty has the check, too', () => {
	const { catalog } = makeCase([makeCheck({ duty: 'os-hardening', also: duty.id })]);
	expect(byDuty(catalog, duty).map(({ id }) => id)).toEqual(['RDS.1']);
	expect(byDuty(catalog, { id: 'os-hardening' }).map(({ id }) => id)).toEqual(['RDS.1']);
});

test('an answer shows three checks in full, names the others, and counts those for tags', () => {
	const many = ['1', '2', '3', '4', '5'].map((number) => makeCheck({ id: `RDS.${number}` }));
	const { catalog, cell } = makeCase([...many, makeCheck({ id: 'RDS.6', tagging: true })]);
	const { shown, more, tags, none, aws } = cellChecks(catalog, cell);
	expect(shown.map(({ id }) => id)).toEqual(['RDS.1', 'RDS.2', 'RDS.3']);
	expect(more.map(({ id }) => id)).toEqual(['RDS.4', 'RDS.5']);
	expect({ tags, none, aws }).toEqual({ tags: 1, none: false, aws: undefined });
});

test('an answer without a check says so, and for AWS’s part what to ask for', () => {
	const customer = makeCase([]);
	expect(cellChecks(customer.catalog, customer.cell).none).toBe(true);
	const aws = makeCase([], 'aws');
	expect(cellChecks(aws.catalog, aws.cell).aws).toBe('Ask AWS for its report.');
});
