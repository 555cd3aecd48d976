import { expect, test } from '@playwright/test';
import { usualAnswerRule } from '../../../src/domain/check/rules/usual-answers.ts';
import type { Owner } from '../../../src/domain/vocabulary.ts';
import { makeAllocation, makeContent, makeDuty, makeService } from '../../fixtures/catalog.ts';

/** The model’s own answer in the fixture is that AWS does it. */
const cases: readonly [says: string, owners: readonly Owner[], refused: boolean][] = [
	['most contradict it', ['customer', 'customer', 'customer', 'aws', 'aws'], true],
	[
		'they contradict it with different owners',
		['customer', 'shared', 'not-applicable', 'aws', 'aws'],
		true,
	],
	['most follow it', ['customer', 'customer', 'aws', 'aws', 'aws'], false],
	['half contradict it', ['customer', 'customer', 'customer', 'aws', 'aws', 'aws'], false],
	['too few state the duty', ['customer', 'customer', 'customer', 'customer'], false],
];

for (const [says, owners, refused] of cases) {
	test(`a usual answer is ${refused ? 'refused' : 'taken'} where ${says}`, () => {
		const services = owners.map((owner, index) =>
			makeService({
				id: `service-${index}`,
				serviceModel: 'paas',
				allocation: { 'guest-os-patching': makeAllocation(owner) },
			}),
		);
		const content = makeContent({ duties: [makeDuty()], services });
		expect(usualAnswerRule.check(content).length > 0).toBe(refused);
	});
}
