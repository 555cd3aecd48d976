import { expect, test } from '@playwright/test';
import { modelSubject } from '../../../src/domain/matrix/subject.ts';
import {
	briefMoves,
	changingMoves,
	describeMove,
	moveOf,
	movesBetween,
} from '../../../src/domain/matrix/moves.ts';
import { ownerIds } from '../../../src/domain/vocabulary.ts';
import { makeCatalog } from '../../fixtures/catalog.ts';

const cases = [
	['customer', 'aws', 'stops'],
	['shared', 'aws', 'stops'],
	['customer', 'not-applicable', 'stops'],
	['customer', 'shared', 'shrinks'],
	['shared', 'customer', 'grows'],
	['aws', 'shared', 'joins'],
	['not-applicable', 'shared', 'joins'],
	['aws', 'customer', 'starts'],
	['not-applicable', 'customer', 'starts'],
	['aws', 'not-applicable', 'stays'],
] as const;

for (const [from, to, move] of cases) {
	test(`from ${from} to ${to} the customer’s part ${move}`, () => {
		expect(moveOf({ owner: from }, { owner: to })).toBe(move);
	});
}

test('a duty that keeps its owner, its hand-off and its default stays', () => {
	for (const owner of ownerIds) expect(moveOf({ owner }, { owner })).toBe('stays');
});

test('another hand-off or another default is told where a part is the customer’s, and nowhere else', () => {
	const shared = { owner: 'shared', handoff: 'separate-layers', state: 'none' } as const;
	expect(moveOf(shared, { ...shared, handoff: 'aws-offers-you-enable' })).toBe('changes');
	expect(moveOf(shared, { ...shared, state: 'always-on' })).toBe('changes');
	expect(moveOf({ owner: 'aws', state: 'none' }, { owner: 'aws', state: 'always-on' })).toBe(
		'stays',
	);
});

test('movesBetween gives one move a duty, in order', () => {
	const catalog = makeCatalog();
	const [, iaas, paas] = catalog.serviceModels;
	const moves = movesBetween(catalog, modelSubject(iaas!), modelSubject(paas!));
	expect(moves.map(({ duty }) => duty.id)).toEqual(catalog.duties.map(({ id }) => id));
	expect(new Set(moves.map(({ move }) => move))).toEqual(new Set(['stops']));
});

test('what moves is told in words, of one duty and of several', () => {
	expect([...changingMoves, 'stays' as const].map((move) => describeMove(move, 1))).toEqual([
		'1 stops being yours',
		'1 passes to AWS in part',
		'1 becomes yours',
		'1 becomes yours in part',
		'1 becomes yours in full, after a part',
		'1 keeps its owner, with another hand-off or default',
		'1 stays as it is',
	]);
	expect(describeMove('stays', 0)).toBe('0 stay as they are');
	expect(describeMove('stops', 3)).toBe('3 stop being yours');
});

test('a column head counts the moves that change the owner, in their order', () => {
	expect(briefMoves(['grows', 'stops', 'changes', 'stays', 'stops', 'joins'])).toEqual([
		'2 stop',
		'1 starts in part',
		'1 grows',
	]);
	expect(briefMoves(['stays', 'changes'])).toEqual([]);
});
