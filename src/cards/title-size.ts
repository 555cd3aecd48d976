const sizes = [76, 68, 60, 54, 48, 44, 40] as const;
const smallest = 36;

/** How wide a bold character is on average in a title of wide ones, as a part of its size. */
const CHARACTER = 0.62;

/** The largest size in pixels at which a title takes at most two lines of a width. */
export function titleSize(title: string, width: number): number {
	return sizes.find((size) => linesOf(title, width / (size * CHARACTER)) <= 2) ?? smallest;
}

/** How many lines of so many characters a text takes; infinitely many where a word is longer than a line. */
function linesOf(text: string, length: number): number {
	let [lines, used] = [1, 0];
	for (const word of text.split(' ')) {
		if (word.length > length) return Infinity;
		const next = used === 0 ? word.length : used + 1 + word.length;
		if (next > length) lines += 1;
		used = next > length ? word.length : next;
	}
	return lines;
}
