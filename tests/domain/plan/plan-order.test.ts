import { expect, test } from '@playwright/test';
import type { PlanDuty, PlanLine } from '../../../src/domain/plan/plan-duties.ts';
import {
	answersOf,
	namedServices,
	openWords,
	planByTeam,
	shownLines,
} from '../../../src/domain/plan/plan-order.ts';

function makeLine(subject: string, overrides: Partial<PlanLine> = {}): PlanLine {
	const cell = { duty: 'backup', title: 'Backup', owner: 'customer', sources: [] } as const;
	return {
		subject,
		label: subject,
		open: true,
		cell: { ...cell, from: subject, provenance: 'stated', exception: false, sources: [] },
		...overrides,
	};
}

function makePlanDuty(overrides: Partial<PlanDuty> = {}): PlanDuty {
	return {
		...{ duty: 'backup', title: 'Backup', team: 'platform', usual: [], differs: false },
		...{ lines: [makeLine('rds')], open: 1, alone: 1 },
		...overrides,
	};
}

test('teams stand in their order, and none without duties', () => {
	const duties = [makePlanDuty({ team: 'data' }), makePlanDuty({ team: 'platform' })];
	const teams = planByTeam(duties, ['platform', 'security', 'data']).map(({ team }) => team);
	expect(teams).toEqual(['platform', 'data']);
});

test('inside a team what is settled comes last, what is most open first, then what is the customer’s alone', () => {
	const duties = [
		makePlanDuty({ duty: 'settled', open: 9 }),
		makePlanDuty({ duty: 'shared', open: 2, alone: 0 }),
		makePlanDuty({ duty: 'alone', open: 2, alone: 2 }),
		makePlanDuty({ duty: 'open', open: 3 }),
	];
	const [team] = planByTeam(duties, ['platform'], ({ duty }) => duty === 'settled');
	expect(team?.duties.map(({ duty }) => duty)).toEqual(['open', 'alone', 'shared', 'settled']);
});

test('usual answers with one text are one line, and count for each service', () => {
	const duty = makePlanDuty({
		lines: [makeLine('rds')],
		usual: [{ lines: [makeLine('kms'), makeLine('sqs')] }],
		open: 3,
	});
	expect(shownLines(duty).map((lines) => lines.map(({ subject }) => subject))).toEqual([
		['rds'],
		['kms', 'sqs'],
	]);
	expect(answersOf(duty)).toEqual(['backup@rds', 'backup@kms', 'backup@sqs']);
	expect(openWords(duty)).toBe('3 of 3 open');
});

test('a row names a few services and counts the others', () => {
	const lines = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => makeLine(id));
	const { named, more } = namedServices(makePlanDuty({ lines }));
	expect(named.length + more).toBe(lines.length);
	expect(named.map(({ subject }) => subject)).toEqual(['a', 'b', 'c', 'd']);
	expect(namedServices(makePlanDuty()).more).toBe(0);
});
