/** A character that nobody means to write. */
export interface StrayCharacter {
	/** Its place in the text, from 0. */
	index: number;
	/** `U+200B, which nobody sees`. */
	description: string;
}

// In the order in which they are named: a lone surrogate is neither a control character nor invisible.
const strays: readonly { pattern: RegExp; what: string }[] = [
	{ pattern: /\uFFFD/u, what: 'which stands for bytes that were no UTF-8' },
	{ pattern: /\p{Cs}/u, what: 'half of a character' },
	{ pattern: /(?![\t\n\r])\p{Cc}/u, what: 'a control character' },
	{
		pattern: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u,
		what: 'which turns the direction of writing',
	},
	{ pattern: /[\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]/u, what: 'which nobody sees' },
	{ pattern: /(?! )\p{Z}/u, what: 'a blank that is none of the ordinary ones' },
	{ pattern: /[\p{Co}\p{Noncharacter_Code_Point}]/u, what: 'which has no meaning' },
	{ pattern: /\p{Mn}(?=\p{Mn}{2})/u, what: 'a mark on top of marks' },
	{
		pattern:
			/(?<=\p{Script=Latin})[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}](?=\p{Script=Latin})/u,
		what: 'a letter of another alphabet',
	},
];

const plainText = /^[\t\n\r -~]*$/;
const emoji = /\p{RGI_Emoji}/gv;

/**
 * The first character of a text that has no place in content: invisible, controlling, or of another alphabet. What
 * stands in `known`, too, is passed over.
 */
export function findStray(text: string, known = ''): StrayCharacter | undefined {
	if (plainText.test(text)) return undefined;
	// Joiners and selectors are part of an emoji; nowhere else.
	const plain = text.replace(emoji, (sign) => 'x'.repeat(sign.length));
	const found = strays.flatMap(({ pattern, what }) => {
		const index = plain.search(pattern);
		if (index < 0 || known.includes(String.fromCodePoint(plain.codePointAt(index)!))) return [];
		return [{ index, description: `${nameAt(plain, index)}, ${what}` }];
	});
	return found.toSorted((a, b) => a.index - b.index)[0];
}

function nameAt(text: string, index: number): string {
	return `U+${text.codePointAt(index)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A text in one line, with every such character written as `\u{200b}`: a terminal shows it and does not obey it. */
export function showStrays(text: string): string {
	let shown = '';
	let rest = text.replaceAll(/[\t\n\r]+/g, ' ');
	for (let stray = findStray(rest); stray; stray = findStray(rest)) {
		const code = rest.codePointAt(stray.index)!;
		shown += `${rest.slice(0, stray.index)}\\u{${code.toString(16)}}`;
		rest = rest.slice(stray.index + String.fromCodePoint(code).length);
	}
	return shown + rest;
}
