import { expect, test } from '@playwright/test';
import { buildColumn } from '../../../src/domain/matrix/column.ts';
import { serviceSubject } from '../../../src/domain/matrix/subject.ts';
import type { DecisionState, PlanDecision } from '../../../src/domain/plan/decisions.ts';
import { planDuties } from '../../../src/domain/plan/plan-duties.ts';
import { progressOfDuty, progressWords } from '../../../src/domain/plan/plan-progress.ts';
import { buildTeamDirectory } from '../../../src/domain/team/team-directory.ts';
import { makeAllocation, makeCatalog, makeDuty, makeService } from '../../fixtures/catalog.ts';

const allocation = { backup: makeAllocation('customer') };
const catalog = makeCatalog({
	duties: [makeDuty({ id: 'backup' })],
	services: [makeService({ id: 'one', allocation }), makeService({ id: 'two', allocation })],
});
const columns = catalog.services.map((service) => buildColumn(catalog, serviceSubject(service)));
const directory = buildTeamDirectory(catalog);
const [duty] = planDuties(columns, { directory, assignment: { assigned: new Map() } });
const decided = (state: DecisionState, until = ''): PlanDecision => ({
	...{ state, until, note: 'Agreed', at: '2026-11-01' },
});
const today = '2026-11-30';

test('a duty is settled when all its answers are', () => {
	const half = { 'backup@one': decided('done') };
	expect(progressOfDuty(duty!, half, today)).toMatchObject({ settled: false, done: 1, answers: 2 });
	expect(progressWords(duty!, progressOfDuty(duty!, half, today))).toBe('1 of 2 settled');
	const whole = { ...half, 'backup@two': decided('accepted-risk') };
	const progress = progressOfDuty(duty!, whole, today);
	expect(progress).toMatchObject({ settled: true, done: 1, decided: 1, state: undefined });
	expect(progress.note).toBe('Agreed');
	expect(progressWords(duty!, progress)).toBe('Settled');
});

test('what all answers have in common is the duty’s own', () => {
	const all = { 'backup@one': decided('done'), 'backup@two': decided('done') };
	const progress = progressOfDuty(duty!, all, today);
	expect(progress.state).toBe('done');
	expect(progressWords(duty!, progress)).toBe('Done');
});

test('a decision that is over settles nothing any more', () => {
	const over = decided('accepted-risk', '2026-11-29');
	const progress = progressOfDuty(duty!, { 'backup@one': over, 'backup@two': over }, today);
	expect(progress).toMatchObject({ settled: false, decided: 0 });
});

test('without decisions everything is to be done', () => {
	expect(progressOfDuty(duty!, {}, today)).toMatchObject({ settled: false, state: 'to-do' });
});
