/** A piece of a text: a setting or a name as it is typed, or ordinary words. */
export interface CodeSpan {
	text: string;
	code: boolean;
}

/** Parts a text at its backticks: what stands between two of them is code. An odd one is an ordinary sign. */
export function codeSpans(text: string): CodeSpan[] {
	const pieces = text.split('`');
	const closed =
		pieces.length % 2 === 1 ? pieces : [...pieces.slice(0, -2), pieces.slice(-2).join('`')];
	return closed
		.map((piece, index) => ({ text: piece, code: index % 2 === 1 }))
		.filter((span) => span.text !== '');
}

/** The same text without its backticks, for places that show letters only. */
export function plainText(text: string): string {
	return codeSpans(text)
		.map((span) => span.text)
		.join('');
}
