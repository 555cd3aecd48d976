import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import Papa from 'papaparse';
import { toCsv } from '../../../src/domain/exports/csv.ts';

test('cells are quoted only where that is needed', () => {
	expect(toCsv([['plain', 'a,b', 'say "no"', 'two\nlines', ' blank', '']])).toBe(
		'plain,"a,b","say ""no""","two\nlines"," blank",',
	);
});

test('rows end as the standard says, the last one with the text', () => {
	expect(toCsv([['a'], ['b']])).toBe('a\r\nb');
});

test('another program reads any cells as they were written', () => {
	const table = fc.integer({ min: 2, max: 5 }).chain((width) =>
		fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: width, maxLength: width }), {
			minLength: 1,
		}),
	);
	fc.assert(
		fc.property(table, (rows) => {
			const { data, errors } = Papa.parse(toCsv(rows), { delimiter: ',', newline: '\r\n' });
			expect(errors).toEqual([]);
			expect(data).toEqual(rows);
		}),
	);
});
