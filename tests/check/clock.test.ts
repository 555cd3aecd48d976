import { expect, test } from '@playwright/test';
import { clockMonth } from '../../src/check/clock.ts';

test('the month is that of the place where the day begins first', () => {
	expect(clockMonth(new Date('2026-11-30T09:59:59Z'))).toBe('2026-11');
	expect(clockMonth(new Date('2026-11-30T10:00:00Z'))).toBe('2026-12');
});
