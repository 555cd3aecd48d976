import { expect, test } from '@playwright/test';
import { findStray, showStrays } from '../../src/domain/characters.ts';

const accepted: Record<string, string> = {
	'plain text': 'Patches the fleet, "quoted" (in part).\n\tIndented.\r\n',
	'letters of any language': 'naïve café, Zürich, 日本語, Ελλάδα, Кириллица',
	'typographic signs': '“AWS’s” – — … → ™ °',
	'a micro sign': 'takes 5 µs',
	'an emoji': '🔥',
	'emoji joined by what is invisible elsewhere': '👩‍💻 and 🏴󠁧󠁢󠁥󠁮󠁧󠁿 and ❤️ and 1️⃣',
	'an accent written after its letter': 'cafe\u0301',
};

for (const [name, text] of Object.entries(accepted)) {
	test(`finds nothing in ${name}`, () => {
		expect(findStray(text)).toBeUndefined();
	});
}

const refused: { name: string; text: string; found: string }[] = [
	{ name: 'a zero-width space', text: 'a\u200Bb', found: 'U+200B, which nobody sees' },
	{ name: 'a joiner outside an emoji', text: 'a\u200Db', found: 'U+200D, which nobody sees' },
	{ name: 'a soft hyphen', text: 'a\u00ADb', found: 'U+00AD, which nobody sees' },
	{ name: 'a filler that looks blank', text: 'a\u3164', found: 'U+3164, which nobody sees' },
	{ name: 'a blank of braille', text: 'a\u2800', found: 'U+2800, which nobody sees' },
	{ name: 'a byte order mark inside', text: 'a\uFEFFb', found: 'U+FEFF, which nobody sees' },
	{
		name: 'an override of the direction',
		text: 'a\u202Eb',
		found: 'U+202E, which turns the direction of writing',
	},
	{ name: 'NUL', text: 'a\u0000', found: 'U+0000, a control character' },
	{ name: 'an escape code', text: 'a\u001B[31m', found: 'U+001B, a control character' },
	{ name: 'half a character', text: 'a\uD83D', found: 'U+D83D, half of a character' },
	{
		name: 'a fixed blank',
		text: 'a\u00A0b',
		found: 'U+00A0, a blank that is none of the ordinary ones',
	},
	{
		name: 'a line separator',
		text: 'a\u2028b',
		found: 'U+2028, a blank that is none of the ordinary ones',
	},
	{
		name: 'lost bytes',
		text: 'a\uFFFD',
		found: 'U+FFFD, which stands for bytes that were no UTF-8',
	},
	{ name: 'a private character', text: 'a\uE000', found: 'U+E000, which has no meaning' },
	{ name: 'heaped marks', text: 'aZ\u0338\u0327\u0322', found: 'U+0338, a mark on top of marks' },
	{
		name: 'a Cyrillic letter in a Latin word',
		text: 'Am\u0430zon',
		found: 'U+0430, a letter of another alphabet',
	},
];

for (const { name, text, found } of refused) {
	test(`finds ${name}`, () => {
		expect(findStray(text)).toEqual({
			index: text.search(/(?![a-zA-Z]).|$/su),
			description: found,
		});
	});
}

test('showStrays writes every stray character out, in one line', () => {
	expect(showStrays('a\u200Bb\n\tc\uD83D 👩‍💻 \u001B[0m')).toBe(
		'a\\u{200b}b c\\u{d83d} 👩‍💻 \\u{1b}[0m',
	);
});
