import leven from 'leven';
import { stemmer } from 'stemmer';

// What a question is made of besides what it asks for. "Responsible", "AWS" and "customer" stand in every question here.
const fillers = new Set(
	(
		'a about all am an and any are as at automatically aws amazon be been being by can cloud could customer customers ' +
		'do does doing done for from get gets has have having how i if in into is it its me mine must my need needs of on ' +
		'or our own please should so take takes tell that the their them there these they this those to under up us use ' +
		'used using via want was we were what when where which who whom whose why will with would you your ' +
		'automatic blame care configure configured configures configuring default duty happens handle handles handled ensure every make manage manages managed managing ' +
		'maintain maintains responsibilities responsibility responsible service services side'
	).split(' '),
);

/** A text as lower-case words: letters and digits, nothing else. A number with dots is one word. */
export function splitWords(text: string): string[] {
	const folded = text.toLowerCase().normalize('NFKD');
	return folded.match(/(?<![\p{L}\p{N}])\p{N}+(?:\.\p{N}+)+|[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether a word is a number: it says nothing of what is asked for, alone. */
export function isNumber(word: string): boolean {
	return /^[\p{N}.]+$/u.test(word);
}

/** Whether a word is the number of a version: two parts, or three. */
export function isVersion(word: string): boolean {
	return /^\d+(\.\d+){1,2}$/.test(word);
}

/** Whether a word says nothing about what is asked for. */
export function isFiller(word: string): boolean {
	return fillers.has(word);
}

/** A word without the s of its plural. */
export function singular(word: string): string {
	return word.length > 4 ? word.replace(/(?<!s)s$/, '') : word;
}

/** The stem of a word (Porter's algorithm), so that "patches" meets "patching". */
export function stemOf(word: string): string {
	// Porter keeps the adverb apart: "publicly" is to meet "public".
	return stemmer(word.length > 5 ? word.replace(/ly$/, '') : word);
}

// In a short word another letter makes another word (RACI, rack), and so does another beginning (PySpark, spark).
const SHORT = 4;
const LONG = 8;

/** The candidate that a mistyped word was meant to be: one letter wrong, two in a long word; undefined where none is. */
export function mendWord(word: string, candidates: Iterable<string>): string | undefined {
	if (word.length < SHORT || /\p{N}/u.test(word)) return undefined;
	let limit = word.length < LONG ? 1 : 2;
	let best: string | undefined;
	for (const candidate of candidates) {
		if (candidate[0] !== word[0] || Math.abs(candidate.length - word.length) > limit) continue;
		if (candidate.length < SHORT || (word.length === SHORT && candidate.length === SHORT)) continue;
		const distance = leven(word, candidate);
		if (distance > limit) continue;
		if (best !== undefined && distance === limit) continue;
		best = candidate;
		limit = distance;
	}
	return best;
}

/** The stems of a text's words, without fillers. */
export function contentStems(text: string): string[] {
	return splitWords(text)
		.filter((word) => !isFiller(word))
		.map(stemOf);
}
