import { expect, test } from '@playwright/test';
import { listPages } from '../../../src/domain/navigation/pages.ts';
import { reservedSegments } from '../../../src/domain/navigation/reserved-segments.ts';
import { makeCatalog } from '../../fixtures/catalog.ts';

test('every page has a first part that no short form may take', () => {
	const free = listPages(makeCatalog())
		.map(({ path }) => path.split('/')[1]!)
		.filter((segment) => !reservedSegments.has(segment));
	expect(free).toEqual([]);
});

test('folders of data are reserved, and words that come from records are not', () => {
	expect([...reservedSegments]).toEqual(
		expect.arrayContaining(['accessibility', 'data', 'cards', 'embed', 'pagefind']),
	);
	expect(reservedSegments.has('duty-in-data')).toBe(false);
});
