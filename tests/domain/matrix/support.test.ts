import { expect, test } from '@playwright/test';
import { formatSupport, measureSupport } from '../../../src/domain/matrix/support.ts';
import {
	makeAllocation,
	makeCatalog,
	makeService,
	makeSource,
	makeVariant,
} from '../../fixtures/catalog.ts';

const carried = makeSource({ for: ['aws'] });
const corrected = (what: 'owner' | 'handoff' | 'default' | 'text') => ({
	...{ duty: 'a', date: '2026-08', what, was: 'aws', is: 'shared', reason: 'The page says so.' },
});
const catalog = makeCatalog({
	duties: [],
	'service-models': [],
	services: [
		makeService({
			id: 'bare',
			allocation: {
				a: makeAllocation('shared', {
					sources: [carried, makeSource({ for: ['aws', 'default'], asOf: '2026-04' })],
					default: { state: 'not-documented', text: 'No page says it.' },
				}),
				b: makeAllocation('not-applicable', { sources: [makeSource({ for: ['note'] })] }),
			},
		}),
		makeService({
			id: 'guessing',
			allocation: {
				a: makeAllocation('shared', { sources: [carried], inferred: ['customer'] }),
			},
			variants: [
				makeVariant({
					allocation: {
						a: makeAllocation('aws', {
							sources: [carried, makeSource({ for: ['aws'], asOf: '2011-09', final: true })],
						}),
					},
				}),
			],
		}),
	],
	corrections: [
		{
			id: 'bare',
			file: 'content/corrections/bare.yaml',
			corrections: [corrected('owner'), corrected('text'), corrected('text')],
		},
	],
});
const support = measureSupport(catalog);

test('names the sources of answers that are older than most readings, but final ones', () => {
	expect(support.reading).toBe('2026-08');
	expect(support.older).toEqual(['content/services/bare.mdx allocation.a.sources[1] (2026-04)']);
});

test('names the texts that neither a page nor a mark carries', () => {
	expect(support.bare).toEqual(['content/services/bare.mdx allocation.a.customer']);
});

test('counts marks among all texts, and names services with many, variants included', () => {
	expect(support).toMatchObject({ texts: 7, inferred: 1 });
	expect(support.guessing).toEqual([{ id: 'guessing', texts: 3, inferred: 1 }]);
});

test('names stated cells without a default, but those where nothing applies or none is documented', () => {
	expect(support.withoutDefault).toEqual([
		'content/services/guessing.mdx allocation.a',
		'content/services/guessing.mdx variants[0].allocation.a',
	]);
});

test('counts the corrections by what was mended', () => {
	expect(support.corrections).toEqual({ owner: 1, handoff: 0, default: 0, text: 2 });
});

test('prints each list with its count behind it', () => {
	expect(formatSupport(support))
		.toBe(`Sources of answers older than 2026-08, the month of most readings:
  content/services/bare.mdx allocation.a.sources[1] (2026-04)
  = 1

Texts that stand on no page and are not marked as our reading:
  content/services/bare.mdx allocation.a.customer
  = 1

Services with our reading in more than 10 % of their texts:
  guessing: 1 of 3 (33.3 %)
  = 1

Stated cells without a default or the word that none is documented:
  content/services/guessing.mdx allocation.a
  content/services/guessing.mdx variants[0].allocation.a
  = 2

Our reading: 1 of 7 texts (14.3 %); the aim is under 8 %.
Corrected: 1 owners, 0 hand-offs, 0 default states, 2 texts.`);
});

test('an empty catalog has nothing to name', () => {
	const empty = makeCatalog({ duties: [], 'service-models': [], services: [], model: [] });
	expect(measureSupport(empty)).toMatchObject({ reading: '', older: [], bare: [], texts: 0 });
	expect(formatSupport(measureSupport(empty))).toContain('Our reading: 0 of 0 texts;');
});
