/** A part of a text, and what stands there instead. */
export interface Edit {
	start: number;
	end: number;
	text: string;
}

/** The text with every edit made. What lies between them stays as it is. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
	return edits
		.toSorted((a, b) => b.start - a.start || b.end - a.end)
		.reduce(
			(result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end),
			text,
		);
}

/** Edits of a part of a text that begins at `offset`, as edits of the whole. */
export function shiftEdits(edits: readonly Edit[], offset: number): Edit[] {
	return edits.map(({ start, end, text }) => ({ start: start + offset, end: end + offset, text }));
}
