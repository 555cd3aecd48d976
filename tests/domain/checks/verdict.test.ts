import { expect, test } from '@playwright/test';
import { listChecks } from '../../../src/domain/checks/checks.ts';
import { verdictOf } from '../../../src/domain/checks/verdict.ts';
import {
	makeAllocation,
	makeCatalog,
	makeCheck,
	makeCheckGroup,
	makeDuty,
	makeService,
} from '../../fixtures/catalog.ts';
import type { Owner } from '../../../src/domain/vocabulary.ts';

const duty = makeDuty();

function verdictFor(owners: readonly Owner[]) {
	const services = owners.map((owner, index) =>
		makeService({ id: `service-${index}`, allocation: { [duty.id]: makeAllocation(owner) } }),
	);
	const subjects = services.map(({ id }) => id);
	const catalog = makeCatalog({
		duties: [duty],
		services,
		checks: [makeCheckGroup({ controls: [makeCheck(subjects.length > 0 ? { subjects } : {})] })],
	});
	return verdictOf(catalog, listChecks(catalog)[0]!);
}

const cases: { owners: Owner[]; owner: Owner | undefined; text: RegExp }[] = [
	{ owners: ['customer'], owner: 'customer', text: /^Yours: nobody else/ },
	{ owners: ['shared', 'shared'], owner: 'shared', text: /^Yours: AWS does a part/ },
	{ owners: ['aws'], owner: 'aws', text: /^Not yours/ },
	{ owners: ['not-applicable'], owner: 'not-applicable', text: /^Nobody’s/ },
	{ owners: ['customer', 'aws'], owner: undefined, text: /depends on the service/ },
	// The fixture's duty is AWS's on a platform.
	{ owners: [], owner: 'aws', text: /^Not yours/ },
];
for (const { owners, owner, text } of cases)
	test(`a finding on ${owners.join(' and ') || 'a service without a page'} says whose it is`, () => {
		const verdict = verdictFor(owners);
		expect(verdict.owner).toBe(owner);
		expect(verdict.text).toMatch(text);
		expect(verdict.cells).toHaveLength(owners.length);
	});
