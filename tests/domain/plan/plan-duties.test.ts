import { expect, test } from '@playwright/test';
import { buildColumn } from '../../../src/domain/matrix/column.ts';
import { serviceSubject } from '../../../src/domain/matrix/subject.ts';
import { allLines, planDuties, sumUp } from '../../../src/domain/plan/plan-duties.ts';
import { buildTeamDirectory } from '../../../src/domain/team/team-directory.ts';
import { makeAllocation, makeCatalog, makeDuty, makeService } from '../../fixtures/catalog.ts';

const off = { default: { state: 'off-until-enabled', text: 'It is off.' } } as const;
const catalog = makeCatalog({
	duties: [makeDuty({ id: 'backup' }), makeDuty({ id: 'patching' }), makeDuty({ id: 'walls' })],
	services: [
		makeService({
			id: 'one',
			serviceModel: 'iaas',
			allocation: {
				backup: makeAllocation('shared'),
				patching: makeAllocation('customer'),
				walls: makeAllocation('aws'),
			},
		}),
		makeService({
			id: 'two',
			serviceModel: 'iaas',
			allocation: {
				backup: { ...makeAllocation('customer'), ...off },
				patching: makeAllocation('not-applicable'),
				walls: makeAllocation('aws'),
			},
		}),
	],
});
const columns = catalog.services.map((service) => buildColumn(catalog, serviceSubject(service)));
const teams = {
	directory: buildTeamDirectory(catalog),
	assignment: { assigned: new Map([['patching', 'network']]) },
};
const duties = planDuties(columns, teams);

test('a plan holds the duties that are the customer’s somewhere, each once, with their services', () => {
	const lines = duties.map((duty) => [duty.duty, allLines(duty).map(({ subject }) => subject)]);
	// What is open comes first.
	expect(lines).toEqual([
		['backup', ['two', 'one']],
		['patching', ['one']],
	]);
});

test('the team is the usual one, or the one the reader gave the duty to', () => {
	expect(duties.map(({ team }) => team)).toEqual(['platform', 'network']);
});

test('the sum counts what is said of each duty', () => {
	const sum = sumUp(duties, columns);
	expect(sum.duties).toBe(duties.length);
	expect(sum.services).toBe(columns.length);
	expect(sum.answers).toBe(duties.flatMap(allLines).length);
	expect(sum.open).toBe(duties.flatMap(allLines).filter(({ open }) => open).length);
	expect(sum.open).toBeGreaterThan(0);
});

test('without services there is nothing to plan', () => {
	expect(planDuties([], teams)).toEqual([]);
});
