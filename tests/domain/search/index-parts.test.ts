import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { partRecords } from '../../../src/domain/search/index-parts.ts';
import type { SearchRecord } from '../../../src/domain/search/search-record.ts';

test('indexes hold each record once, no more than they may, and a subject in one of them', () => {
	const subject = fc.option(fc.constantFrom('a', 'b', 'c', 'd'), { nil: undefined });
	fc.assert(
		fc.property(
			fc.array(subject, { maxLength: 40 }),
			fc.integer({ min: 1, max: 40 }),
			(all, most) => {
				const records = all.map(
					(subject, place) => ({ place, filters: { subject } }) as SearchRecord,
				);
				const parts = partRecords(records, most);
				expect(parts.flat().toSorted((a, b) => a.place - b.place)).toEqual(records);
				for (const part of parts) {
					const subjects = new Set(part.map(({ filters }) => filters.subject));
					expect(part.length <= most || subjects.size === 1).toBe(true);
				}
				const places = parts.flatMap((part) => [
					...new Set(part.map(({ filters }) => filters.subject)),
				]);
				expect(new Set(places).size).toBe(places.length);
				if (records.length <= most) expect(parts).toEqual([records]);
			},
		),
	);
});
