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

/** A service on the platform model for each owner, which states the duty of the fixture. */
const statedBy = (owners: readonly Owner[]) =>
	owners.map((owner, index) =>
		makeService({
			id: `service-${index}`,
			serviceModel: 'paas',
			allocation: { 'guest-os-patching': makeAllocation(owner) },
		}),
	);

for (const [says, owners, refused] of cases) {
	test(`a usual answer is ${refused ? 'refused' : 'taken'} where ${says}`, () => {
		const content = makeContent({ duties: [makeDuty()], services: statedBy(owners) });
		expect(usualAnswerRule.check(content).length > 0).toBe(refused);
	});
}

const reason = 'the services differ by what they are put in front of';

const reasons: readonly [says: string, owners: readonly Owner[], needed: boolean][] = [
	['most contradict it', ['customer', 'customer', 'customer', 'aws', 'aws'], true],
	['nearly half contradict it', ['customer', 'customer', 'aws', 'aws', 'aws'], true],
	['a third contradicts it', ['customer', 'aws', 'aws'], false],
	['all follow it', ['aws', 'aws', 'aws', 'aws', 'aws'], false],
];

for (const [says, owners, needed] of reasons) {
	test(`a reason to keep a usual answer is ${needed ? 'taken' : 'not needed'} where ${says}`, () => {
		const duties = [makeDuty({ toldApart: { paas: reason } })];
		const content = makeContent({ duties, services: statedBy(owners) });
		const problems = usualAnswerRule.check(content);
		expect(problems.map(({ path }) => path.join('.'))).toEqual(needed ? [] : ['toldApart.paas']);
	});
}
