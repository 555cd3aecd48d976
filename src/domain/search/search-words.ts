import leven from 'leven';
import { stemmer } from 'stemmer';

// What a question is made of besides what it asks for. "Responsible", "AWS" and "customer" stand in every question here.
const fillers = new Set(
	(
		'a about all am an and any are as at automatically aws amazon be been being by can cloud could customer customers ' +
		'do does doing done for from get gets has have having how i if in into is it its me mine must my need needs of on ' +
		'or our own please should so take takes tell that the their them there these they this those to under up us use ' +
		'used using via want was we were what when where which who whom whose why will with would you your ' +
		'automatic care default duty happens handle handles handled ensure every make manage manages managed managing ' +
		'maintain maintains responsibilities responsibility responsible service services side'
	).split(' '),
);

/** A text as lower-case words: letters and digits, nothing else. */
export function splitWords(text: string): string[] {
	return text
		.toLowerCase()
		.normalize('NFKD')
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);
}

/** Whether a word says nothing about what is asked for. */
export function isFiller(word: string): boolean {
	return fillers.has(word);
}

/** The stem of a word (Porter's algorithm), so that "patches" meets "patching". */
export function stemOf(word: string): string {
	// Porter keeps the adverb apart: "publicly" is to meet "public".
	return stemmer(word.length > 5 ? word.replace(/ly$/, '') : word);
}

/** The candidate that a mistyped word was meant to be: one letter wrong, two in a long word; undefined where none is. */
export function mendWord(word: string, candidates: Iterable<string>): string | undefined {
	if (word.length < 4 || /^\d+$/.test(word)) return undefined;
	let limit = word.length < 7 ? 1 : 2;
	let best: string | undefined;
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - word.length) > limit || candidate.length < 4) continue;
		const distance = leven(word, candidate);
		if (distance > limit) continue;
		if (best !== undefined && distance === limit) continue;
		best = candidate;
		limit = distance;
	}
	return best;
}
