import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { markWords, readMarks, withMarks } from '../../../src/domain/search/search-marks.ts';

const marked = (text: string, ...words: string[]) =>
	markWords(text, words)
		.filter((part) => part.marked)
		.map((part) => part.text);

test('a word is marked in every form it has', () => {
	expect(marked('AWS patches it. Patching is theirs; patchwork is not.', 'patch')).toEqual([
		'patches',
		'Patching',
	]);
});

test('words that ask for nothing are not marked', () => {
	expect(marked('AWS does it for you.', 'does', 'aws', 'you')).toEqual([]);
});

test('the parts make up the text again', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (text, words) => {
			expect(
				markWords(text, words)
					.map((part) => part.text)
					.join(''),
			).toBe(text);
		}),
	);
});

test('the words travel in the address, before the fragment, and are taken out again', () => {
	const path = withMarks('/services/amazon-rds/#guest-os-patching', ['patch', 'os', 'patch']);
	expect(path).toBe('/services/amazon-rds/?mark=patch,os#guest-os-patching');
	expect(readMarks('?mark=patch,os&team=platform')).toEqual({
		words: ['patch', 'os'],
		rest: '?team=platform',
	});
	expect(withMarks('/duties/', [])).toBe('/duties/');
});

test('hostile words to mark are cut to a few harmless ones', () => {
	for (const value of [
		'<img src=x onerror=alert(1)>',
		'%',
		'%E0%A4%A',
		'a'.repeat(65_536),
		'__proto__',
	])
		expect(() => readMarks(`?mark=${value}`)).not.toThrow();
	const { words } = readMarks(
		`?mark=${Array.from({ length: 50 }, (_, n) => `word${n}`).join(',')}`,
	);
	expect(words).toHaveLength(8);
	expect(readMarks(`?mark=${'a'.repeat(65_536)}`).words[0]).toHaveLength(40);
});
