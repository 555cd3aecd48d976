import type { Allocation } from '../schema.ts';

/** The one line of an answer: what somebody who does not open it reads. */
export interface AnswerBrief {
	/** Whose part it tells: the customer's where the customer has one, else AWS's; `nobody` where there is no duty. */
	by: 'customer' | 'aws' | 'nobody';
	/** The first sentence of that part, without its full stop. */
	text: string;
	/** The text goes on in the answer. */
	cut: boolean;
}

/** So many signs fit into the two lines of a row. */
const most = 96;

/** No shorter piece says anything. */
const least = 24;

/** The one line of an answer: its `brief` where it has one, else the first sentence of the part that counts. */
export function briefOf(allocation: Omit<Allocation, 'see'>): AnswerBrief {
	const { owner, aws = '', customer = '', note = '', brief } = allocation;
	const by = owner === 'aws' ? 'aws' : owner === 'not-applicable' ? 'nobody' : 'customer';
	if (brief) return { by, text: brief.replace(/\.$/, ''), cut: false };
	return { by, ...cutAtClause({ aws, customer, nobody: note }[by]) };
}

function cutAtClause(text: string): { text: string; cut: boolean } {
	const sentence = firstSentence(text);
	if (sentence.length <= most) return { text: sentence.replace(/[.:;]$/, ''), cut: false };
	const places = clauseEnds(sentence).filter((place) => place >= least);
	const place =
		places.findLast((end) => end <= most) ??
		places.find((end) => end <= most + 24) ??
		wordEnd(sentence);
	return {
		text: sentence
			.slice(0, place)
			.trimEnd()
			.replace(/[,;:]$/, ''),
		cut: true,
	};
}

/**
 * The first sentence of a text. A full stop ends it where a blank and a new sentence follow: not in `rds.force_ssl`, nor
 * in "e.g. ".
 */
export function firstSentence(text: string): string {
	for (const { index } of text.matchAll(/[.!?](?=\s+[A-Z`"(])/g))
		if (depthAt(text, index) === 0 && !/\b(e\.g|i\.e|vs|etc|No)$/.test(text.slice(0, index)))
			return text.slice(0, index + 1);
	return text;
}

// Where a clause ends: before a comma, a semicolon, a colon or a dash, outside brackets and code.
function clauseEnds(text: string): number[] {
	return [
		...text.matchAll(
			/[,;:](?=\s)|\s–\s|\s(?=(?:and|or|but|so that|unless|until|when|where|if|because)\s)/g,
		),
	]
		.map(({ index }) => index)
		.filter((index) => depthAt(text, index) === 0);
}

function wordEnd(text: string): number {
	const blanks = [...text.matchAll(/\s/g)].map(({ index }) => index);
	return blanks.findLast((index) => index <= most && depthAt(text, index) === 0) ?? text.length;
}

// How many brackets and code spans are open before a place.
function depthAt(text: string, place: number): number {
	const before = text.slice(0, place);
	const count = (sign: string) => before.split(sign).length - 1;
	return count('(') - count(')') + (count('`') % 2);
}
