import { expect, test } from '@playwright/test';
import { modelSubject } from '../../../src/domain/matrix/subject.ts';
import {
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
	['aws', 'shared', 'starts'],
	['not-applicable', 'customer', 'starts'],
	['aws', 'not-applicable', 'stays'],
] as const;

for (const [from, to, move] of cases) {
	test(`from ${from} to ${to} the customer’s part ${move}`, () => {
		expect(moveOf(from, to)).toBe(move);
	});
}

test('a duty that keeps its owner stays', () => {
	for (const owner of ownerIds) expect(moveOf(owner, owner)).toBe('stays');
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
		'1 becomes partly AWS’s',
		'1 becomes more yours',
		'1 becomes yours',
		'1 stays as it is',
	]);
	expect(describeMove('stays', 0)).toBe('0 stay as they are');
	expect(describeMove('stops', 3)).toBe('3 stop being yours');
});
