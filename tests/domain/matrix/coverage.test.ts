import { expect, test } from '@playwright/test';
import { join } from 'node:path';
import { checkContent } from '../../../src/check/check-content.ts';
import {
	formatCoverage,
	latestReading,
	measureCoverage,
} from '../../../src/domain/matrix/coverage.ts';
import { isStale } from '../../../src/domain/source.ts';
import { placedSources } from '../../../src/domain/placed.ts';
import {
	makeAllocation,
	makeCatalog,
	makeDuty,
	makeService,
	makeSource,
	makeVariant,
} from '../../fixtures/catalog.ts';

const old = makeSource({ url: 'https://docs.aws.amazon.com/old.html', asOf: '2026-04' });
const catalog = makeCatalog({
	duties: [makeDuty({ id: 'a' }), makeDuty({ id: 'b' })],
	services: [
		makeService({ id: 'one', allocation: { a: makeAllocation('aws', { sources: [old] }) } }),
		makeService({
			id: 'two',
			allocation: { a: makeAllocation('aws'), b: makeAllocation('customer') },
			variants: [makeVariant({ allocation: { a: makeAllocation('customer') } })],
		}),
	],
});

test('counts stated cells a service and a duty, variants apart', () => {
	const coverage = measureCoverage(catalog);
	expect(coverage).toMatchObject({ stated: 3, cells: 4, variantStated: 1 });
	expect(coverage.services).toEqual([
		{ id: 'two', stated: 2, variants: 1 },
		{ id: 'one', stated: 1, variants: 0 },
	]);
	expect(coverage.duties).toEqual([
		{ id: 'b', stated: 1 },
		{ id: 'a', stated: 2 },
	]);
});

test('lists the months of reading, oldest first, each page once', () => {
	const { months } = measureCoverage(catalog);
	expect(months.map(({ month, sources }) => [month, sources.map(({ url }) => url)])).toEqual([
		['2026-04', [old.url]],
		['2026-08', [makeSource().url]],
	]);
});

test('latestReading is the newest month, and there must be one', () => {
	expect(latestReading(catalog)).toBe('2026-08');
	expect(() => latestReading(makeCatalog({ duties: [], 'service-models': [], model: [] }))).toThrow(
		'no source of the catalog has a month of reading',
	);
});

test('prints the report', () => {
	const report = formatCoverage(measureCoverage(catalog));
	expect(report).toContain(
		'3 of 4 cells are stated (75 %; the aim is 1,700), and 1 more by variants.',
	);
	expect(report).toContain('    2  two (+1)');
	expect(report).toContain(`Read in 2026-04:\n  ${old.url}`);
});

test('what the published records say is all from copies of the last twelve months', () => {
	const { catalog: published } = checkContent(join(import.meta.dirname, '..', '..', '..'));
	// The month of the last reading; a later reading moves it on.
	const now = latestReading(published);
	const sources = placedSources(published);
	expect(sources.length).toBeGreaterThan(published.duties.length + published.services.length);
	expect(sources.filter(({ source }) => isStale(source, now))).toEqual([]);
});
