/** Whether every word of `query` begins a word of one of the names. Case, hyphens and spacing do not count. */
export function matchesName(query: string, names: readonly string[]): boolean {
	const words = fold(query).split(' ').filter(Boolean);
	return names.some((name) => {
		const folded = fold(name);
		const joined = folded.replaceAll(' ', '');
		return words.every(
			(word) => ` ${folded}`.includes(` ${word}`) || joined.startsWith(words.join('')),
		);
	});
}

function fold(text: string): string {
	return text
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
