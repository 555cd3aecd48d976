import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import type { CheckRecord } from '../../../../src/domain/exports/schema/checks.ts';
import {
	conformancePacks,
	packLimits,
} from '../../../../src/domain/plan/tools/conformance-pack.ts';
import { makeAllocation, makeCatalog, makeDuty, makeService } from '../../../fixtures/catalog.ts';
import { makeCheck, makePlan } from './make-plan.ts';

const catalog = makeCatalog({
	duties: [makeDuty({ id: 'backup' }), makeDuty({ id: 'patching' })],
	services: [
		makeService({
			id: 'store',
			allocation: { backup: makeAllocation('customer'), patching: makeAllocation('aws') },
		}),
	],
});
const plan = makePlan(catalog, ['store']);

interface Pack {
	Resources: Record<
		string,
		{
			Type: string;
			Properties: {
				ConfigRuleName: string;
				Description: string;
				Source: { Owner: string; SourceIdentifier: string };
			};
		}
	>;
}

const write = (checks: readonly CheckRecord[]) =>
	conformancePacks({
		...plan,
		...{ duties: plan.groups.flatMap(({ duties }) => duties), checks },
	});
const rulesIn = (pack: string) => Object.values((parse(pack) as Pack).Resources);

test('a rule stands in the pack once, whatever the number of its controls', () => {
	const [pack = '', ...others] = write([
		makeCheck({ id: 'Store.1' }),
		makeCheck({ id: 'Store.2' }),
	]);
	expect(others).toEqual([]);
	expect((parse(pack) as Pack).Resources).toEqual({
		StoreBackedUp: {
			Type: 'AWS::Config::ConfigRule',
			Properties: {
				ConfigRuleName: 'store-backed-up',
				Description: 'Store.1, Store.2 | backup | https://atlas.example/checks/store/#Store.1',
				Source: { Owner: 'AWS', SourceIdentifier: 'STORE_BACKED_UP' },
			},
		},
	});
	expect(pack).toContain('# Shared Responsibility Atlas, edition 2026-08');
});

test('what looks at AWS’s part, at other services or at excepted variants is in no pack', () => {
	const checks = [
		makeCheck({ id: 'Store.1', duty: 'patching' }),
		makeCheck({ id: 'Other.1', subjects: ['other'] }),
		makeCheck({ id: 'Store.3', except: ['store'] }),
	];
	expect(write(checks)).toEqual([]);
	expect(write([makeCheck({ id: 'Account.1', subjects: [] })])).toHaveLength(1);
	expect(write([makeCheck({ id: 'Store.4', duty: 'patching', also: 'backup' })])).toHaveLength(1);
});

test('what cannot stand in a pack is named with its reason', () => {
	const [pack = ''] = write([
		makeCheck({ id: 'Store.1' }),
		makeCheck({ id: 'Store.2', rule_identifier: 'NEEDY', rule_parameters: ['serviceNames'] }),
		makeCheck({ id: 'Store.3', rule: undefined, rule_identifier: undefined }),
		makeCheck({ id: 'Store.4', rule_identifier: 'LEAVING', retiring: '2026-12' }),
	]);
	expect(rulesIn(pack)).toHaveLength(1);
	expect(pack).toContain('# Not in here: Store.2, store-backed-up needs serviceNames: ');
	expect(pack).toContain('# Not in here: Store.3, no managed rule of AWS Config is known for it: ');
	expect(pack).toContain('# Not in here: Store.4, AWS takes it away in 2026-12: ');
});

test('packs hold as many rules and bytes as AWS takes, and no rule is lost', () => {
	const checks = Array.from({ length: 2 * packLimits.rules + 1 }, (_, index) =>
		makeCheck({
			id: `Store.${index}`,
			rule: `store-rule-${index}`,
			rule_identifier: `STORE_RULE_${index}`,
			url: `https://atlas.example/${'long'.repeat(80)}`,
		}),
	);
	const packs = write(checks);
	const found = packs.map(rulesIn);
	for (const [index, rules] of found.entries()) {
		expect(rules.length).toBeGreaterThan(0);
		expect(rules.length).toBeLessThanOrEqual(packLimits.rules);
		expect(new TextEncoder().encode(packs[index]).length).toBeLessThanOrEqual(packLimits.bytes);
		for (const { Properties } of rules)
			expect(Properties.Description.length).toBeLessThanOrEqual(256);
	}
	const identifiers = found.flat().map(({ Properties }) => Properties.Source.SourceIdentifier);
	expect(identifiers).toEqual(checks.map(({ rule_identifier }) => rule_identifier));
});
