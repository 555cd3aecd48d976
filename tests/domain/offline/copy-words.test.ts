import { expect, test } from '@playwright/test';
import {
	describeCopy,
	describeLoading,
	describeState,
	describeTrouble,
	type CopyState,
} from '../../../src/domain/offline/copy-words.ts';

const mine = {
	edition: '2026.11.0+aaaaaaaa',
	pack: '/a.pack',
	digest: 'a'.repeat(64),
	bytes: 4_400_000,
	pages: 9,
};
const next = { ...mine, edition: '2026.12.0+bbbbbbbb', digest: 'b'.repeat(64), bytes: 5_000_000 };
const here = 'Kept on this device: edition 2026.11.0+aaaaaaaa, 4.4 MB.';

const cases: [CopyState, string, string | undefined][] = [
	[
		{ kept: undefined, published: mine },
		'Nothing is kept on this device. Edition 2026.11.0+aaaaaaaa is published: 9 pages.',
		'Keep a copy on this device (4.4 MB)',
	],
	[
		{ kept: undefined, published: undefined },
		'Nothing is kept on this device, and no copy can be reached now.',
		undefined,
	],
	[{ kept: mine, published: mine }, `${here} It is the one that is published now.`, undefined],
	[
		{ kept: mine, published: undefined },
		`${here} Whether a newer one is published cannot be said just now.`,
		undefined,
	],
	[
		{ kept: mine, published: next },
		`${here} Another copy is published now: edition 2026.12.0+bbbbbbbb.`,
		'Bring the copy up to date (5.0 MB)',
	],
	[
		{ kept: mine, published: { ...next, edition: mine.edition } },
		`${here} Another copy is published now: of the same edition, with changed pages.`,
		'Bring the copy up to date (5.0 MB)',
	],
	[
		{ kept: undefined, published: { off: true } },
		'Whoever runs this site has switched reading offline off. Nothing is kept on this device.',
		undefined,
	],
];
for (const [state, sentence, button] of cases)
	test(`“${sentence}” offers ${button ?? 'nothing to load'}`, () => {
		expect(describeState(state)).toBe(sentence);
		expect(describeLoading(state)).toBe(button);
	});

test('what failed is told with what is there now', () => {
	expect(describeTrouble('no-room', false)).toMatch(/^The browser has no room for it\./);
	expect(describeTrouble('no-room', true)).toMatch(/The copy of before is still there\.$/);
	expect(describeTrouble('gone', true)).not.toContain('still there');
});

test('the line on a kept page names its edition', () => {
	expect(describeCopy('2026.11.0+aaaaaaaa')).toContain('edition 2026.11.0+aaaaaaaa');
});
