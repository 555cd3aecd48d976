import { findStray } from '../characters.ts';

const notes = /\b(TODO|TBD|TBC|FIXME|XXX|WIP)\b|\b[Ll]orem ipsum\b|\?\?\?/;
const oneWord = /^\W*(\w+)(\W+\1){2,}\W*$/i;
const oneSign = /(\S)\1{5,}/;

/** What in a text stands in for one that was never written: a note to oneself. */
export function findNote(text: string): string | undefined {
	return notes.exec(text)?.[0];
}

/** Why a text of a record says nothing: a note to oneself, no word, one word or one sign again and again. */
export function findStub(text: string): string | undefined {
	const note = findNote(text);
	if (note) return `${JSON.stringify(note)} is a note to yourself: write the text`;
	// A text that only looks empty is told for its characters.
	if (findStray(text)) return undefined;
	const empty = !/\p{L}/u.test(text) || oneWord.test(text) || oneSign.test(text);
	return empty ? `${JSON.stringify(text)} says nothing: write the text` : undefined;
}
