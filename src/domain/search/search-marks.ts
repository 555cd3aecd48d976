import { isFiller, splitWords, stemOf } from './search-words.ts';

/** A piece of a text, and whether it is one of the words looked for. */
export interface MarkedPart {
	text: string;
	marked: boolean;
}

/** Cuts a text so that every word with one of the stems is a part of its own. The parts make up the text again. */
export function markWords(text: string, words: readonly string[]): MarkedPart[] {
	const stems = new Set(words.filter((word) => !isFiller(word)).map(stemOf));
	if (stems.size === 0 || text === '') return text === '' ? [] : [{ text, marked: false }];
	const parts: MarkedPart[] = [];
	for (const piece of text.split(/([\p{L}\p{N}]+)/u)) {
		if (piece === '') continue;
		const marked = splitWords(piece).some((word) => stems.has(stemOf(word)));
		const last = parts.at(-1);
		if (last && !last.marked && !marked) last.text += piece;
		else parts.push({ text: piece, marked });
	}
	return parts;
}

const PARAMETER = 'mark';
const MOST_WORDS = 8;
const LONGEST_WORD = 40;

/** A path with the words that its page shall mark on arrival: `/duties/x/?mark=patch,os#iaas`. */
export function withMarks(path: string, words: readonly string[]): string {
	const kept = [...new Set(words)].slice(0, MOST_WORDS);
	if (kept.length === 0) return path;
	const [page = '', fragment] = path.split('#');
	const query = `?${PARAMETER}=${kept.map((word) => encodeURIComponent(word.toWellFormed())).join(',')}`;
	return `${page}${query}${fragment === undefined ? '' : `#${fragment}`}`;
}

/** Reads the words to mark from an address, and the query part that is left without them. Never throws. */
export function readMarks(search: string): { words: string[]; rest: string } {
	const parameters = new URLSearchParams(search);
	const words = splitWords(parameters.get(PARAMETER) ?? '')
		.map((word) => word.slice(0, LONGEST_WORD))
		.slice(0, MOST_WORDS);
	parameters.delete(PARAMETER);
	return { words, rest: parameters.size > 0 ? `?${parameters}` : '' };
}
