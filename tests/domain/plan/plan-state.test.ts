import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import {
	addServices,
	emptyPlan,
	parsePlanState,
	writePlanState,
	type PlanIds,
	type PlanState,
} from '../../../src/domain/plan/plan-state.ts';
import { hostileTexts } from '../../fixtures/hostile.ts';

const subjects = ['amazon-rds', 'amazon-eks', 'amazon-eks/auto-mode', 'aws-lambda'];
const ids: PlanIds = {
	subjects: new Map([...subjects.map((id) => [id, id] as const), ['rds', 'amazon-rds']]),
	duties: new Set(['key-management']),
	teams: new Set(['platform']),
};
const states: fc.Arbitrary<PlanState> = fc.record({
	services: fc.uniqueArray(fc.constantFrom(...subjects)),
	added: fc.uniqueArray(fc.constantFrom(...subjects)),
	team: fc.option(fc.constant('platform'), { nil: undefined }),
	open: fc.boolean(),
	differences: fc.boolean(),
	unsettled: fc.boolean(),
	teamNames: fc.constantFrom(new Map(), new Map([['platform', 'Cloud, Core']])),
	assigned: fc.constantFrom(new Map(), new Map([['key-management', 'platform']])),
});

test('every plan survives the way through its address', () => {
	fc.assert(
		fc.property(states, (state) => {
			expect(parsePlanState(writePlanState(state), ids)).toEqual({ state, ignored: [] });
		}),
	);
});

test('services stand in any order, each once, and what is unknown is named', () => {
	const { state, ignored } = parsePlanState(
		'?services=aws-lambda,amazon-s4,amazon-rds,aws-lambda',
		ids,
	);
	expect(state.services).toEqual(['aws-lambda', 'amazon-rds']);
	expect(ignored).toEqual(['amazon-s4']);
	expect(writePlanState(emptyPlan)).toBe('');
});

test('a short form stands for its service', () => {
	const { state, ignored } = parsePlanState('?services=rds,aws-lambda,amazon-rds', ids);
	expect(state.services).toEqual(['amazon-rds', 'aws-lambda']);
	expect(ignored).toEqual([]);
});

test('what is added comes to the services of the address, or to those that are kept, each once', () => {
	const { state } = parsePlanState('?add=rds,aws-lambda,amazon-s4', ids);
	expect(state.added).toEqual(['amazon-rds', 'aws-lambda']);
	expect(addServices(state, ['amazon-eks', 'amazon-rds'])).toMatchObject({
		services: ['amazon-eks', 'amazon-rds', 'aws-lambda'],
		added: [],
	});
	const named = parsePlanState('?services=amazon-eks&add=rds', ids).state;
	expect(addServices(named, ['aws-lambda']).services).toEqual(['amazon-eks', 'amazon-rds']);
});

test('no query string throws', () => {
	fc.assert(
		fc.property(hostileTexts, (text) => {
			const { state } = parsePlanState(`?services=${text}&team=${text}&assign=${text}`, ids);
			expect(state.services.filter((id) => !subjects.includes(id))).toEqual([]);
		}),
	);
});
