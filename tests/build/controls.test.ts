import { expect, test } from '@playwright/test';
import { searchFilters } from '../../src/domain/search/search-kinds.ts';
import { controls } from '../../src/elements/comparison/comparison-controls.ts';
import { readBuilt } from './dist.ts';

// A part of a view that an address can narrow and no control shows is a page that hides things without a word.

const shown = Object.entries(controls).flatMap(([name, kind]) => (kind === 'table' ? [] : [name]));
const pages: [page: string, names: readonly string[]][] = [
	['compare/index.html', shown],
	['search/index.html', [...searchFilters, 'sort']],
];
for (const [page, names] of pages)
	test(`each part of a view that has a control finds it in ${page}`, () => {
		const text = readBuilt(page);
		const found = [...text.matchAll(/<(?:input|select)[^>]* name="([^"]+)"/g)].map(
			([, name]) => name,
		);
		for (const name of names) expect(found.filter((other) => other === name)).toEqual([name]);
		expect(names.length).toBeGreaterThan(0);
	});
