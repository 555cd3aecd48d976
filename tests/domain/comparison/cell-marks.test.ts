import { expect, test } from '@playwright/test';
import { cellMarks } from '../../../src/domain/comparison/cell-marks.ts';

test('a stated answer that is as usual has no mark', () => {
	expect(cellMarks({ provenance: 'stated', exception: false })).toEqual({});
});

test('an exception is said in a sentence: beside the owner it is a dot', () => {
	expect(cellMarks({ provenance: 'stated', exception: true })).toEqual({
		full: 'Exception: another owner than is usual for the service model.',
	});
});

test('what is usual or general says so in a word, and whose answer it is in a sentence', () => {
	expect(cellMarks({ provenance: 'usual', assumedFrom: 'PaaS', exception: false })).toEqual({
		short: 'usual',
		full: 'Assumed from PaaS.',
	});
	expect(cellMarks({ provenance: 'general', exception: false })).toEqual({
		short: 'general',
		full: 'The same for every AWS service.',
	});
});
