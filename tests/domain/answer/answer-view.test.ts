import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import {
	answerChoices,
	narrows,
	parseAnswerView,
	showsAnswer,
	usualAnswerView,
	writeAnswerView,
	type AnswerChoice,
	type AnswerFacts,
	type AnswerView,
} from '../../../src/domain/answer/answer-view.ts';
import { ownerIds } from '../../../src/domain/vocabulary.ts';

const ids = { teams: new Set(['platform', 'network']), duties: new Set(['a', 'b']) };
const row: AnswerFacts = {
	owner: 'shared',
	team: 'network',
	folded: false,
	choices: ['exceptions'],
	words: 'backup and recovery pitr set the retention',
};
const choices = Object.keys(answerChoices) as AnswerChoice[];
const anyView = fc.record<AnswerView>({
	owner: fc.option(fc.constantFrom(...ownerIds), { nil: undefined }),
	team: fc.uniqueArray(fc.constantFrom('platform', 'network')),
	only: fc.uniqueArray(fc.constantFrom(...choices)),
	find: fc.string({ maxLength: 60 }).map((text) => text.toWellFormed()),
	teamNames: fc.constant(new Map()),
	assigned: fc.constant(new Map()),
});

test('every view goes through its address and back', () => {
	fc.assert(
		fc.property(anyView, (view) => {
			expect(parseAnswerView(writeAnswerView(view), ids)).toEqual({ state: view, ignored: [] });
		}),
	);
});

test('what means nothing is ignored and named; parameters of others are left alone', () => {
	expect(
		parseAnswerView('?team=cloud,network&owner=me&only=x&utm_source=mail&mark=os', ids),
	).toEqual({
		state: { ...usualAnswerView, team: ['network'] },
		ignored: ['cloud', 'me', 'x'],
	});
});

const views: { view: Partial<AnswerView>; facts?: Partial<AnswerFacts>; shown: boolean }[] = [
	{ view: {}, shown: true },
	{ view: { owner: 'shared' }, shown: true },
	{ view: { owner: 'aws' }, shown: false },
	{ view: { team: ['platform'] }, shown: false },
	{ view: { team: ['platform', 'network'] }, shown: true },
	{ view: { team: ['network'] }, facts: { owner: 'aws' }, shown: false },
	{ view: { team: ['network'] }, facts: { folded: true }, shown: false },
	{ view: { only: ['exceptions'] }, shown: true },
	{ view: { only: ['exceptions', 'open'] }, shown: false },
	{ view: { find: 'PITR retention' }, shown: true },
	{ view: { find: 'patch' }, shown: false },
	{ view: { find: 'backup' }, facts: { folded: true }, shown: true },
];
for (const { view, facts = {}, shown } of views)
	test(`${JSON.stringify({ ...view, ...facts })} ${shown ? 'shows' : 'leaves out'} the row`, () => {
		expect(showsAnswer({ ...usualAnswerView, ...view }, { ...row, ...facts })).toBe(shown);
	});

test('only a view that leaves something out narrows', () => {
	expect(narrows(usualAnswerView)).toBe(false);
	expect(narrows({ ...usualAnswerView, find: '  ' })).toBe(false);
	expect(narrows({ ...usualAnswerView, team: ['network'] })).toBe(true);
});
