import { expect, test } from '@playwright/test';
import {
	answerOf,
	cellAttributes,
	generalAnswer,
	homeOf,
} from '../../../src/domain/matrix/cell-answer.ts';
import { resolveCell } from '../../../src/domain/matrix/matrix.ts';
import { modelSubject, serviceSubject } from '../../../src/domain/matrix/subject.ts';
import {
	makeAllocation,
	makeCatalog,
	makeDuty,
	makeService,
	makeServiceModel,
} from '../../fixtures/catalog.ts';

const stated = makeDuty({ id: 'stated' });
const general = makeDuty({
	id: 'general-duty',
	general: makeAllocation('shared', { see: ['stated@amazon-rds', 'gone@amazon-rds'] }),
});
const usual = makeDuty({ id: 'usual' });
const service = makeService({
	name: 'Amazon RDS',
	allocation: { stated: makeAllocation('customer') },
});
const catalog = makeCatalog({ duties: [stated, general, usual], services: [service] });
const cellOf = (duty: typeof stated) => resolveCell(duty, serviceSubject(service));

test('an answer is at home where it is stated, with its duty, or with its service model', () => {
	expect([stated, general, usual].map((duty) => homeOf(cellOf(duty)))).toEqual([
		'/services/amazon-rds/#stated',
		'/duties/general-duty/#general',
		'/service-models/paas/#usual',
	]);
	const baseline = modelSubject(makeServiceModel('on-premises'));
	expect(homeOf(resolveCell(usual, baseline))).toBeUndefined();
});

test('what marks a cell tells stated, general and usual answers apart', () => {
	expect([stated, general, usual].map((duty) => cellAttributes(cellOf(duty)))).toEqual([
		{
			'data-duty': 'stated',
			'data-subject': 'amazon-rds',
			'data-owner': 'customer',
			'data-provenance': 'stated',
			'data-exception': 'true',
		},
		{
			'data-duty': 'general-duty',
			'data-subject': 'amazon-rds',
			'data-owner': 'shared',
			'data-provenance': 'general',
		},
		{
			'data-duty': 'usual',
			'data-subject': 'amazon-rds',
			'data-owner': 'aws',
			'data-provenance': 'usual',
		},
	]);
});

test('only an assumed answer names the service model that it is assumed from', () => {
	expect(
		[stated, general, usual].map((duty) => answerOf(catalog, cellOf(duty)).assumedFrom),
	).toEqual([undefined, undefined, 'paas']);
});

test('cells that complete an answer are named with their addresses', () => {
	const see = [{ title: 'Duty stated on Amazon RDS', path: '/services/amazon-rds/#stated' }];
	expect(answerOf(catalog, cellOf(general)).see).toEqual(see);
	expect(generalAnswer(catalog, general)?.see).toEqual(see);
	expect(generalAnswer(catalog, usual)).toBeUndefined();
});
