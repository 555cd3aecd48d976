import { expect, test } from '@playwright/test';
import { isHashed } from '../../../src/domain/publish/hashed-files.ts';

const files: [string, boolean][] = [
	['_astro/a.B_1-x.js', true],
	['pagefind/fragment/en_1.pf_fragment', true],
	['pagefind/pagefind.en_1.pf_meta', true],
	['pagefind/2/index/en_1.pf_index', true],
	['pagefind/pagefind.js', false],
	['pagefind/pagefind-entry.json', false],
	['pagefind/a.pf_meta.br', false],
	['index.html', false],
	['data/_astro/a.js', false],
];
for (const [file, hashed] of files)
	test(`${file} is ${hashed ? '' : 'not '}named by its content`, () => {
		expect(isHashed(file)).toBe(hashed);
	});
