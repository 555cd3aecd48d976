import { expect, test } from '@playwright/test';
import { findStub } from '../../../src/domain/check/stubs.ts';

const sound = [
	'Patches the fleet, and patches it again.',
	'Put a placeholder into the queue.',
	'No, no: it is off.',
	'EC2',
	'日本語',
	'Use todo lists of your own.',
];

for (const text of sound) {
	test(`${JSON.stringify(text)} says something`, () => {
		expect(findStub(text)).toBeUndefined();
	});
}

const stubs = [
	'TODO',
	'To be written (TBD).',
	'Lorem ipsum dolor',
	'What???',
	'...',
	'2026',
	'x x x',
	'mmmmmmmm',
];

for (const text of stubs) {
	test(`${JSON.stringify(text)} says nothing`, () => {
		expect(findStub(text)).toContain('write the text');
	});
}
