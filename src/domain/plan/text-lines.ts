/** The lines of a text that say something, one after the other: a long text is not taken apart before its first is read. */
export function* textLines(text: string): Generator<string> {
	for (let from = 0; from <= text.length;) {
		const end = text.indexOf('\n', from);
		const to = end < 0 ? text.length : end;
		const line = text.slice(from, to).replace(/\r$/, '');
		if (line.trim() !== '') yield line;
		from = to + 1;
	}
}
