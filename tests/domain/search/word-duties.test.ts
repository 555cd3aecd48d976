import { expect, test } from '@playwright/test';
import { stemOf } from '../../../src/domain/search/search-words.ts';
import { findWordDuties, rarityOf, shareOf } from '../../../src/domain/search/word-duties.ts';
import { makeAllocation, makeCatalog, makeDuty, makeService } from '../../fixtures/catalog.ts';

const scaling = makeAllocation('customer', { customer: 'Set limits of automatic scaling.' });
const logging = makeAllocation('customer', { customer: 'Keep the logs of scaling and of access.' });
const catalog = makeCatalog({
	duties: [
		makeDuty({ id: 'logging', title: 'Logging', layer: 'operations' }),
		makeDuty({ id: 'resilience', title: 'Resilience', layer: 'operations' }),
	],
	services: ['a', 'b', 'c', 'd'].map((id, index) =>
		makeService({
			id,
			name: `Service ${id}`,
			allocation: { resilience: scaling, ...(index === 0 && { logging }) },
		}),
	),
});
const words = findWordDuties(catalog);
const dutyOf = (id: string) => catalog.duties.findIndex((duty) => duty.id === id);

test('a word is about the duty whose answers have it most', () => {
	const share = (id: string) => shareOf(words, stemOf('scaling'), dutyOf(id));
	expect(share('resilience')).toBeGreaterThan(share('logging'));
	expect(share('resilience')).toBeLessThan(1);
});

test('a word that no answer has is about no duty, whatever it is', () => {
	for (const word of ['zebra', 'constructor', '__proto__']) expect(shareOf(words, word, 0)).toBe(0);
});

test('the fewer answers have a word, the rarer it is', () => {
	expect(rarityOf(words, stemOf('logs'))).toBeGreaterThan(rarityOf(words, stemOf('scaling')));
	expect(rarityOf(words, 'zebra')).toBeGreaterThanOrEqual(rarityOf(words, stemOf('logs')));
});
