import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { listPages } from '../../src/domain/navigation/pages.ts';
import { catalog, listHtmlFiles, readBuilt } from './dist.ts';

const validator = new HtmlValidate({
	extends: ['html-validate:standard'],
	rules: {
		// Style, not validity: Astro writes void elements and attributes its own way.
		'void-style': 'off',
		'attribute-boolean-style': 'off',
		'no-trailing-whitespace': 'off',
	},
});

// In parts, which run beside one another.
const parts = [1, 2, 3, 4, 5, 6];

test('there are more pages to judge than are listed', () => {
	expect(listHtmlFiles().length).toBeGreaterThan(listPages(catalog).length);
});

for (const part of parts)
	test(`every page is valid HTML (part ${part} of ${parts.length})`, async () => {
		const pages = listHtmlFiles().filter((_, index) => index % parts.length === part - 1);
		expect(pages).not.toEqual([]);
		const faults: string[] = [];
		for (const page of pages) {
			const { results } = await validator.validateString(readBuilt(page), page);
			for (const { messages } of results)
				for (const { ruleId, message, line, selector } of messages)
					faults.push(`${page}:${line} ${ruleId}: ${message} (${selector})`);
		}
		expect(faults.slice(0, 40)).toEqual([]);
	});

test('the validator sees a fault', async () => {
	const { valid } = await validator.validateString(
		'<!doctype html><html lang="en"><p><div></div></p></html>',
	);
	expect(valid).toBe(false);
});
