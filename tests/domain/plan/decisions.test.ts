import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import {
	isSettled,
	mergeDecisions,
	readDecisions,
	readPlanFile,
	renewPlan,
	type PlanDecision,
	type PlanDecisions,
	type PlanFile,
} from '../../../src/domain/plan/decisions.ts';
import { hostileTexts } from '../../fixtures/hostile.ts';

const decided = (over: Partial<PlanDecision> = {}): PlanDecision => ({
	state: 'done',
	note: '',
	until: '',
	at: '2026-11-01T10:00:00Z',
	...over,
});
const file: PlanFile = {
	format: 'shared-responsibility-atlas/plan',
	version: 1,
	edition: '2026-11',
	name: 'Shop',
	services: ['amazon-rds'],
	decisions: { 'backup@amazon-rds': decided({ note: 'Ann, with AWS Backup' }) },
};

test('a saved plan is read as it was saved', () => {
	expect(readPlanFile(JSON.stringify(file))).toEqual(file);
});

for (const [says, text, problem] of [
	['no JSON', 'hello', /not JSON/],
	['other JSON', '{"version":1}', /does not say/],
	['a newer form', JSON.stringify({ ...file, version: 2 }), /newer/],
] as const)
	test(`${says} is told as no saved plan`, () => {
		expect(readPlanFile(text)).toMatch(problem);
	});

test('of what others decided, the last word counts', () => {
	const earlier = decided({ state: 'to-do', at: '2026-10-01T00:00:00Z' });
	const later = decided({ state: 'accepted-risk', at: '2026-12-01T00:00:00Z' });
	const merged = mergeDecisions(
		{ a: earlier, b: later, c: decided() },
		{ a: later, b: earlier, d: decided() },
	);
	expect(merged).toEqual({ a: later, b: later, c: decided(), d: decided() });
});

test('merging is the same whoever comes first, and merging twice changes nothing', () => {
	const decisions = fc.dictionary(
		fc.constantFrom('a@x', 'b@x', 'c@x'),
		fc.record({
			state: fc.constantFrom('to-do', 'done', 'accepted-risk'),
			note: fc.constantFrom('', 'Ann'),
			until: fc.constant(''),
			at: fc.integer({ min: 1, max: 28 }).map((day) => `2026-11-${String(day).padStart(2, '0')}`),
		}),
	);
	fc.assert(
		fc.property(decisions, decisions, (ours, theirs) => {
			const merged = mergeDecisions(ours, theirs);
			const when = (from: PlanDecisions) =>
				Object.fromEntries(Object.entries(from).map(([answer, { at }]) => [answer, at]));
			expect(when(merged)).toEqual(when(mergeDecisions(theirs, ours)));
			expect(mergeDecisions(merged, theirs)).toEqual(merged);
		}),
	);
});

test('a saved plan that names former ids is renewed', () => {
	const former = {
		...file,
		services: ['rds', 'amazon-s3'],
		decisions: { 'backups@rds': decided() },
	};
	const today = { record: (id: string) => ({ rds: 'amazon-rds', backups: 'backup' })[id] ?? id };
	expect(renewPlan(former, today)).toEqual({
		...file,
		services: ['amazon-rds', 'amazon-s3'],
		decisions: { 'backup@amazon-rds': decided() },
	});
});

test('a decision holds until its day is over', () => {
	expect(isSettled(decided({ until: '2026-11-30' }), '2026-11-30')).toBe(true);
	expect(isSettled(decided({ until: '2026-11-30' }), '2026-12-01')).toBe(false);
	expect(isSettled(decided({ state: 'to-do' }), '2026-11-30')).toBe(false);
	expect(isSettled(undefined, '2026-11-30')).toBe(false);
});

test('whatever a file holds, only decisions come out', () => {
	fc.assert(
		fc.property(fc.oneof(fc.anything(), fc.dictionary(hostileTexts, fc.anything())), (value) => {
			for (const [answer, { state }] of Object.entries(readDecisions(value))) {
				expect(answer).toMatch(/^[a-z0-9-]+@[a-z0-9/-]+$/);
				expect(['to-do', 'done', 'not-applicable', 'accepted-risk']).toContain(state);
			}
		}),
	);
	fc.assert(fc.property(hostileTexts, (text) => void readPlanFile(text)));
});
