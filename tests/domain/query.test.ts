import { expect, test } from '@playwright/test';
import { quotePart, withoutTracking, writeQuery } from '../../src/domain/query.ts';

test('a query keeps the signs that may stand in it, and leaves out what has no value', () => {
	expect(
		writeQuery([
			['columns', 'paas,amazon-eks/auto-mode'],
			['empty', ''],
			['q', 'who patches @night: (AWS) & me?'],
		]),
	).toBe('?columns=paas,amazon-eks/auto-mode&q=who+patches+@night:+%28AWS%29+%26+me%3F');
	expect(writeQuery([])).toBe('');
});

test('an address loses what campaigns hang onto it, and nothing else', () => {
	expect(withoutTracking('https://example.com/a/?team=data&utm_source=mail&gclid=1#x')).toBe(
		'https://example.com/a/?team=data#x',
	);
	const plain = 'https://example.com/compare/?columns=iaas,amazon-eks/auto-mode&q=a+b#row-x';
	expect(withoutTracking(plain)).toBe(plain);
});

const quoted: [text: string, quote: string][] = [
	['amazon-rds', 'amazon-rds'],
	['key-management@amazon-eks', 'key-management@amazon-ek…'],
	['Your session ended. Call 0900-123', 'Your+session+ended.+Call…'],
	['<img src=x onerror=alert(1)>', '%3Cimg+src%3Dx+onerror…'],
	['\u202Eevil', '%E2%80%AEevil'],
	['%'.repeat(9), '%25%25%25%25%25%25%25%25…'],
	['a"b', 'a%22b'],
	['\uD800', '%EF%BF%BD'],
];
for (const [text, quote] of quoted)
	test(`a notice quotes ${JSON.stringify(text)} as an address spells it`, () =>
		expect(quotePart(text)).toBe(quote));
