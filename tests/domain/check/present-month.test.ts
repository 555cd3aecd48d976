import { expect, test } from '@playwright/test';
import { presentMonth } from '../../../src/domain/check/present-month.ts';
import { makeCatalog, makeDuty, makeSource } from '../../fixtures/catalog.ts';

// Every usual answer was read in August 2026.
const read = (asOf: string) =>
	makeCatalog({
		duties: [makeDuty({ sources: [makeSource({ asOf })] }), makeDuty({ id: 'another' })],
	});

test('is the clock’s where pages were read before', () => {
	expect(presentMonth(read('2026-08'), '2026-11')).toBe('2026-11');
});

test('is not moved by one reading that is far ahead', () => {
	expect(presentMonth(read('2062-08'), '2026-11')).toBe('2026-11');
});

test('is that of most readings where the clock is behind', () => {
	expect(presentMonth(read('2026-09'), '1970-01')).toBe('2026-08');
});

test('is the clock’s where nothing was read', () => {
	const nothing = makeCatalog({ duties: [], 'service-models': [], model: [] });
	expect(presentMonth(nothing, '2026-11')).toBe('2026-11');
});
