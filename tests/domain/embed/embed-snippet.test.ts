import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { snippetHeight, writeSnippet } from '../../../src/domain/embed/embed-snippet.ts';

const address = 'https://example.com/embed/services/amazon-rds/';

test('shows the whole embed', () => {
	expect(writeSnippet({ address, title: 'Amazon RDS: who secures what', rows: 44 })).toBe(
		'<iframe src="https://example.com/embed/services/amazon-rds/" title="Amazon RDS: who secures what" width="100%" height="640" loading="lazy"></iframe>',
	);
});

test('shows one duty, narrowed with script and without', () => {
	const duty = { id: 'guest-os-patching', title: 'Guest operating system patching' };
	expect(writeSnippet({ address, title: 'Amazon RDS', rows: 44, duty, theme: 'dark' })).toBe(
		'<iframe src="https://example.com/embed/services/amazon-rds/?duty=guest-os-patching&amp;theme=dark#guest-os-patching" title="Guest operating system patching: Amazon RDS" width="100%" height="600" loading="lazy"></iframe>',
	);
});

test('no title breaks out of its attribute', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string(), fc.constant('"><script>alert(1)</script>')), (title) => {
			const snippet = writeSnippet({ address, title, rows: 3 });
			expect(snippet.match(/[<>]/g)).toEqual(['<', '>', '<', '>']);
			expect(snippet.match(/"/g)).toHaveLength(10);
		}),
	);
});

test('the height grows with the rows up to a screen’s worth', () => {
	expect(snippetHeight(1, false)).toBeLessThan(snippetHeight(3, false));
	expect(snippetHeight(1, false)).toBeLessThan(snippetHeight(1, true));
	expect(snippetHeight(44, false)).toBe(640);
});
