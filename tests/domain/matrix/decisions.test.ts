import { expect, test } from '@playwright/test';
import { compareDecisions, formatDecisions } from '../../../src/domain/matrix/decisions.ts';
import { makeAllocation, makeCatalog, makeDuty, makeService } from '../../fixtures/catalog.ts';
import type { Service } from '../../../src/domain/catalog.ts';
import type { DefaultState, Owner } from '../../../src/domain/vocabulary.ts';

/** A service that answers the one duty. */
const decided = (
	id: string,
	owner: Owner,
	state: DefaultState,
	rest: Partial<Service> = {},
): Service =>
	makeService({
		id,
		...rest,
		allocation: { backup: makeAllocation(owner, { default: { state, text: 'It is so.' } }) },
	});
const compare = (...services: Service[]) => {
	const duties = [makeDuty({ id: 'backup' })];
	const silent = makeService({ id: 'silent' });
	return compareDecisions(makeCatalog({ duties, services: [...services, silent] }));
};

const storage = { category: 'Storage' } as const;
const cases: { what: string; services: Service[]; outliers: Record<string, string[]> }[] = [
	{
		what: 'unlike most of its service model',
		services: [
			decided('a', 'aws', 'always-on', storage),
			decided('b', 'aws', 'always-on'),
			decided('c', 'customer', 'none'),
		],
		outliers: { c: ['paas mostly "aws"'] },
	},
	{
		what: 'unlike most of its category, where models differ',
		services: [
			decided('a', 'aws', 'always-on', { serviceModel: 'iaas' }),
			decided('b', 'aws', 'always-on', { serviceModel: 'saas' }),
			decided('c', 'customer', 'none'),
		],
		outliers: { c: ['Database mostly "aws"'] },
	},
	{
		what: 'alone of its owner with a default state',
		services: [
			decided('a', 'aws', 'always-on'),
			decided('b', 'aws', 'always-on'),
			decided('c', 'aws', 'none'),
		],
		outliers: { c: ['alone with "none" among 3 of its owner'] },
	},
	{
		what: 'one of two, who have no custom',
		services: [decided('a', 'aws', 'always-on'), decided('b', 'customer', 'none')],
		outliers: {},
	},
	{
		what: 'one of two halves',
		services: [
			...['a', 'b'].map((id) => decided(id, 'aws', 'always-on')),
			...['c', 'd'].map((id) => decided(id, 'customer', 'none')),
		],
		outliers: {},
	},
];
for (const { what, services, outliers } of cases)
	test(`a service is ${Object.keys(outliers).length > 0 ? 'an' : 'no'} outlier as ${what}`, () => {
		const [found] = compare(...services);
		expect(
			Object.fromEntries(found!.outliers.map(({ service, reasons }) => [service, reasons])),
		).toEqual(outliers);
	});

const mixed = compare(
	decided('a', 'aws', 'always-on'),
	decided('b', 'aws', 'always-on'),
	decided('c', 'aws', 'always-on'),
	decided('d', 'aws', 'none'),
	decided('e', 'customer', 'none'),
);

test('groups services by owner and default state, the largest group of an owner first', () => {
	expect(mixed[0]!.groups.map(({ owner, state, services }) => [owner, state, services])).toEqual([
		['aws', 'always-on', ['a', 'b', 'c']],
		['aws', 'none', ['d']],
		['customer', 'none', ['e']],
	]);
});

test('the outlier with the most reasons comes first', () => {
	expect(mixed[0]!.outliers.map(({ service }) => service)).toEqual(['e', 'd']);
});

test('prints the outliers of a duty before its groups, and counts them', () => {
	const lines = formatDecisions(mixed).split('\n');
	expect(lines.slice(0, 4)).toEqual([
		'backup',
		'  ! e "customer": paas mostly "aws"; Database mostly "aws"',
		'  ! d "aws": alone with "none" among 4 of its owner',
		'     3  aws, always-on: a, b, c',
	]);
	expect(lines.at(-1)).toBe('2 outliers; duties: 1.');
});
