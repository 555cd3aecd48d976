import { expect, test } from '@playwright/test';
import { codeSpans, plainText } from '../../src/domain/code-spans.ts';

test('what stands between two backticks is code', () => {
	expect(codeSpans('Set `rds.force_ssl` to 1.')).toEqual([
		{ text: 'Set ', code: false },
		{ text: 'rds.force_ssl', code: true },
		{ text: ' to 1.', code: false },
	]);
	expect(codeSpans('`a``b`')).toEqual([
		{ text: 'a', code: true },
		{ text: 'b', code: true },
	]);
});

test('an odd backtick is an ordinary sign', () => {
	expect(codeSpans('a ` b')).toEqual([{ text: 'a ` b', code: false }]);
	expect(plainText('Set `x` and ` y')).toBe('Set x and ` y');
});
