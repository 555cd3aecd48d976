import { expect, test } from '@playwright/test';
import {
	describeDate,
	isStale,
	latestMonth,
	monthsBetween,
	uniqueSources,
} from '../../src/domain/source.ts';
import { makeSource } from '../fixtures/catalog.ts';

test('describeDate says when the copy was read', () => {
	expect(describeDate(makeSource({ asOf: '2026-08' }))).toBe('read August 2026');
});

test('describeDate says when a final publication appeared', () => {
	expect(describeDate(makeSource({ asOf: '2011-09', final: true }))).toBe(
		'published September 2011',
	);
});

test('monthsBetween counts across years', () => {
	expect(monthsBetween('2025-11', '2026-02')).toBe(3);
});

test.describe('isStale', () => {
	test('accepts a copy of twelve months', () => {
		expect(isStale(makeSource({ asOf: '2025-08' }), '2026-08')).toBe(false);
	});
	test('marks a copy of thirteen months', () => {
		expect(isStale(makeSource({ asOf: '2025-07' }), '2026-08')).toBe(true);
	});
	test('never marks a final publication', () => {
		expect(isStale(makeSource({ asOf: '2011-09', final: true }), '2026-08')).toBe(false);
	});
});

test('uniqueSources keeps each page once, in its newest copy', () => {
	const [old, fresh] = [makeSource({ asOf: '2026-04' }), makeSource({ asOf: '2026-08' })];
	const other = makeSource({ url: 'https://docs.aws.amazon.com/other.html' });
	expect(uniqueSources([old, other, fresh])).toEqual([fresh, other]);
});

test('the latest month of reading leaves final publications out', () => {
	const read = ['2026-03', '2026-08', '2025-12'].map((asOf) => makeSource({ asOf }));
	const final = makeSource({ asOf: '2026-11', final: true });
	expect(latestMonth([...read, final])).toBe('2026-08');
	expect(latestMonth([final])).toBeUndefined();
});
