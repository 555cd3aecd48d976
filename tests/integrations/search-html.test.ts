import { expect, test } from '@playwright/test';
import type { SearchRecord } from '../../src/domain/search/search-record.ts';
import { toIndexHtml } from '../../src/integrations/search-html.ts';

const record: SearchRecord = {
	path: '/one/',
	kind: 'page',
	title: 'One & only',
	names: ['<one>'],
	aliases: ['a "name"'],
	texts: ['What it says.'],
	meta: {},
	filters: {},
	place: 1,
};
const prose = '<div class="prose" data-pagefind-body><div><p>Text</p></div><div>More</div></div>';
const page = `<html lang="en"><body><header><div>Menu</div></header><main>${prose}<div>Foot</div></main></body></html>`;

test('of a page its prose goes into the index, whole, and nothing around it', () => {
	const html = toIndexHtml(record, page);
	expect(html).toContain(`</section>${prose}</body>`);
	expect(html).not.toMatch(/Menu|Foot/);
});

test('of a page without prose the record alone goes into the index', () => {
	const alone = toIndexHtml(record);
	expect(toIndexHtml(record, page.replace(' data-pagefind-body', ''))).toBe(alone);
	expect(alone).toMatch(/^<html lang="en"><body><section data-pagefind-body>.*<\/section><\/body>/);
});

test('what a record says is text, whatever signs it holds', () => {
	const html = toIndexHtml(record);
	expect(html).toContain('>One &amp; only</h1>');
	expect(html).toContain('>&lt;one></p>');
	expect(html).toContain('>a "name"</p>'.replaceAll('"', '&quot;'));
});
