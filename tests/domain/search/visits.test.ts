import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { addVisit, readVisits, type Visit } from '../../../src/domain/search/visits.ts';

const visit = (path: string): Visit => ({ path, title: path });

test('the latest visit comes first, each page once, and only the last five are kept', () => {
	const paths = ['/a/', '/b/', '/a/', '/c/', '/d/', '/e/', '/f/'];
	const visits = paths.reduce<Visit[]>((all, path) => addVisit(all, visit(path)), []);
	expect(visits.map(({ path }) => path)).toEqual(['/f/', '/e/', '/d/', '/c/', '/a/']);
});

test('what was stored is read again', () => {
	const visits = addVisit([visit('/a/')], { path: '/b/', title: 'x'.repeat(1000) });
	expect(readVisits(JSON.stringify(visits))).toEqual(visits);
	expect(readVisits(null)).toEqual([]);
});

for (const path of [
	'//evil.example/',
	'/\\evil.example/',
	'javascript:alert(1)',
	'https://a.example',
])
	test(`“${path}” is no visit of this site`, () => {
		expect(readVisits(JSON.stringify([visit(path), visit('/a/')]))).toEqual([visit('/a/')]);
	});

test('whatever is stored is read without an exception', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string(), fc.json()), (stored) => {
			expect(readVisits(stored).length).toBeLessThanOrEqual(5);
		}),
	);
});
