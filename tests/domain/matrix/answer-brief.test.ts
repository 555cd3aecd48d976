import { expect, test } from '@playwright/test';
import { briefOf } from '../../../src/domain/matrix/answer-brief.ts';
import { makeAllocation } from '../../fixtures/catalog.ts';

const long =
	'Set the retention up to 35 days, take manual snapshots for longer, replicate backups to another Region where you need it, and test a restore.';

test('the line is the first sentence of the part that counts', () => {
	const texts = { aws: 'Patches the hosts. Tests them.', customer: 'Choose the window. Restart.' };
	expect(briefOf(makeAllocation('shared', texts))).toEqual({
		by: 'customer',
		text: 'Choose the window',
		cut: false,
	});
	expect(briefOf(makeAllocation('aws', texts)).by).toBe('aws');
	expect(briefOf(makeAllocation('not-applicable'))).toEqual({
		by: 'nobody',
		text: 'There is no operating system to patch',
		cut: false,
	});
});

test('a long sentence is cut at a clause, and says so', () => {
	expect(briefOf(makeAllocation('customer', { customer: long }))).toEqual({
		by: 'customer',
		text: 'Set the retention up to 35 days, take manual snapshots for longer',
		cut: true,
	});
});

test('no line is cut inside brackets, code or a word, nor ends at a full stop inside a name', () => {
	const cases = [
		'Refuse clear text in your parameter group with `rds.force_ssl, or require_secure_transport, whichever fits the engine that you run`, and verify',
		'Refuse clear text in the parameter group (rds.force_ssl for PostgreSQL, require_secure_transport for MySQL and MariaDB alike), and verify',
		'Use version 8.4 of the engine in all Regions, where the release notes of the vendor name it as the last one that gets fixes',
	];
	for (const customer of cases) {
		const { text } = briefOf(makeAllocation('customer', { customer }));
		expect(text.split('`').length % 2, text).toBe(1);
		expect(text.split('(').length, text).toBe(text.split(')').length);
		expect(customer.startsWith(text) && /^(\W|$)/.test(customer.slice(text.length)), text).toBe(
			true,
		);
	}
});

test('a line of its own wins over the cut', () => {
	const allocation = makeAllocation('customer', { customer: long, brief: 'Set the retention.' });
	expect(briefOf(allocation)).toEqual({ by: 'customer', text: 'Set the retention', cut: false });
});
