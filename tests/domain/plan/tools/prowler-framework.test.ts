import { expect, test } from '@playwright/test';
import { prowlerFramework } from '../../../../src/domain/plan/tools/prowler-framework.ts';
import { makeAllocation, makeCatalog, makeDuty, makeService } from '../../../fixtures/catalog.ts';
import { makeCheck, makePlan } from './make-plan.ts';

const catalog = makeCatalog({
	duties: [
		makeDuty({ id: 'backup' }),
		makeDuty({ id: 'patching' }),
		makeDuty({ id: 'hosts', allocation: always('aws') }),
		makeDuty({ id: 'rest', allocation: always('customer') }),
	],
	services: [
		makeService({ id: 'cache' }),
		makeService({ id: 'pool' }),
		makeService({
			id: 'store',
			allocation: {
				backup: makeAllocation('customer', {
					customer: 'Switch `Backups` on.',
					default: { state: 'none', text: 'Nothing is kept.' },
				}),
				patching: makeAllocation('shared'),
			},
		}),
	],
});
const plan = makePlan(catalog, ['store']);

function always(owner: 'aws' | 'customer') {
	const same = makeAllocation(owner);
	return { iaas: same, paas: same, saas: same };
}

interface Framework {
	framework: string;
	version: string;
	description: string;
	attributes_metadata: { key: string; type: string; required: boolean }[];
	outputs: { table_config: { group_by: string } };
	requirements: {
		id: string;
		description: string;
		attributes: Record<string, string>;
		checks: Record<string, string[]>;
	}[];
}
const write = (checks: Parameters<typeof prowlerFramework>[1]) =>
	JSON.parse(prowlerFramework(plan, checks)!) as Framework;

test('every duty that is the customer’s is a requirement, also where no check looks at it', () => {
	const { requirements } = write([
		makeCheck({ id: 'Store.1', prowler: ['store_b', 'store_a'] }),
		makeCheck({ id: 'Store.2', prowler: ['store_a'] }),
		makeCheck({ id: 'Other.1', subjects: ['other'], prowler: ['other_a'] }),
		makeCheck({ id: 'Store.3', duty: 'hosts', prowler: ['store_hosts'] }),
	]);
	expect(requirements.map(({ id, checks }) => [id, checks])).toEqual([
		['backup', { aws: ['store_a', 'store_b'] }],
		['patching', { aws: [] }],
		['rest', { aws: [] }],
	]);
	expect(requirements[0]).toMatchObject({
		description: 'Service store: Switch Backups on.',
		attributes: {
			Team: 'Core',
			Services: 'Service store',
			OpenUnlessYouAct: 'Service store',
			Guidance: 'https://atlas.example/duties/backup/',
		},
	});
	expect(requirements[1]?.attributes['OpenUnlessYouAct']).toBe('');
});

test('what is said of several services is said once', () => {
	const two = makePlan(catalog, ['cache', 'pool']);
	const checks = [
		makeCheck({ id: 'Cache.1', subjects: ['cache'], duty: 'rest', prowler: ['a_b'] }),
	];
	const { requirements } = JSON.parse(prowlerFramework(two, checks)!) as Framework;
	expect(requirements.find(({ id }) => id === 'rest')?.description).toBe(
		'Service cache, Service pool (assumed from paas): Install the updates on every instance.',
	);
});

test('it is as Prowler’s loader wants it, names its edition and leads to the plan', () => {
	const framework = write([makeCheck({ id: 'Store.1', prowler: ['store_a'] })]);
	expect(framework.framework).toBeTruthy();
	expect(framework.version).toBe(plan.edition);
	expect(framework.description).toContain(`edition ${plan.edition}: ${plan.address}`);
	const keys = framework.attributes_metadata.map(({ key }) => key);
	expect(keys).toContain(framework.outputs.table_config.group_by);
	for (const { attributes } of framework.requirements) {
		expect(Object.keys(attributes).filter((key) => !keys.includes(key))).toEqual([]);
		for (const { key, type, required } of framework.attributes_metadata) {
			if (type === 'str') expect(typeof attributes[key]).toBe('string');
			if (required) expect(attributes[key]).toBeTruthy();
		}
	}
});

test('there is none where no check of Prowler looks at the plan', () => {
	expect(prowlerFramework(plan, [makeCheck({ id: 'Store.1' })])).toBeUndefined();
});
