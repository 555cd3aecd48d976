import { expect, test } from '@playwright/test';
import type { ChangeRecord } from '../../../src/domain/exports/schema/changes.ts';
import type { PlanDecision } from '../../../src/domain/plan/decisions.ts';
import { describeSince, isOlder } from '../../../src/domain/plan/plan-since.ts';

const change = (over: Partial<ChangeRecord>): ChangeRecord => ({
	id: `2026-07/${over.subject ?? 'two'}/backup`,
	date: '2026-07',
	kind: 'aws-changed',
	service: 'two',
	subject: 'two',
	duty: 'backup',
	title: `Backup on ${over.subject ?? 'two'}`,
	after: 'AWS keeps copies.',
	coming: false,
	sources: [],
	url: 'https://atlas.example/changes/#x',
	cell: 'https://atlas.example/services/two/#backup',
	...over,
});
const decision: PlanDecision = { state: 'done', note: '', until: '', at: '2026-06-01T00:00:00Z' };
const file = {
	edition: '2026-05',
	services: ['one', 'two'],
	decisions: { 'backup@two': decision },
};

test('a file is older where its month is, and of no edition where it says none', () => {
	expect(isOlder(file, '2026-08')).toBe(true);
	expect(isOlder(file, '2026-05')).toBe(false);
	expect(isOlder({ edition: '' }, '2026-08')).toBe(false);
});

test('a file of an older edition says what AWS has changed since, decided answers first', () => {
	const changes = [
		change({ subject: 'one' }),
		change({}),
		change({ subject: 'elsewhere' }),
		change({ date: '2026-05-20', title: 'Known already' }),
	];
	expect(describeSince(file, changes)).toEqual([
		'The file is of edition 2026-05; since then AWS has changed Backup on two; Backup on one.',
	]);
});

test('where nothing has changed, it says so', () => {
	expect(describeSince(file, [])).toEqual([
		'The file is of edition 2026-05; since then AWS has changed nothing here.',
	]);
});

test('of many changes five are named and the others counted', () => {
	const changes = Array.from({ length: 8 }, (_, at) => change({ title: `Change ${at}` }));
	expect(describeSince(file, changes)[0]).toMatch(/Change 4 and 3 more\.$/);
});

test('what we had wrong is told where it was decided about before', () => {
	const corrected = (over: Partial<ChangeRecord>) =>
		change({ kind: 'we-corrected', date: '2026-07-03', ...over });
	const [, ...told] = describeSince(file, [
		corrected({}),
		corrected({ subject: 'one' }),
		corrected({ date: '2026-05-31', title: 'Before' }),
	]);
	expect(told).toEqual(['Decided about and corrected here since: Backup on two.']);
});
