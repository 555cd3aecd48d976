import { isFiller, singular, splitWords } from './search-words.ts';
import type { Topic } from './search-topic.ts';

/** Topics by their names, written together: "DynamoDB", "dynamo db" and "Dynamo-DB" are one name. */
export type NameIndex<Named = Topic> = ReadonlyMap<string, readonly Named[]>;

/** A name found in a question: the words from `from` to before `to`. */
export interface NameMatch<Named = Topic> {
	from: number;
	to: number;
	topics: readonly Named[];
}

const LONGEST_NAME = 7;
const brands = new Set(['amazon', 'aws']);

/** Indexes topics by their names, with and without the brand in front. */
export function indexNames<Named extends { names: readonly string[] }>(
	topics: readonly Named[],
): NameIndex<Named> {
	const index = new Map<string, Named[]>();
	for (const topic of topics)
		for (const key of new Set(topic.names.flatMap(keysOf))) {
			const known = index.get(key) ?? [];
			index.set(key, [...known, topic]);
		}
	return index;
}

/** The names in a question, longest first where they overlap, in the order of the question; only what is meant there. */
export function matchNames<Named>(
	words: readonly string[],
	index: NameIndex<Named>,
	isMeant: (topic: Named, from: number) => boolean = () => true,
): NameMatch<Named>[] {
	const matches: NameMatch<Named>[] = [];
	for (let from = 0; from < words.length; from += 1) {
		const match = longestAt(words, from, index, isMeant);
		if (!match) continue;
		matches.push(match);
		from = match.to - 1;
	}
	return matches;
}

function longestAt<Named>(
	words: readonly string[],
	from: number,
	index: NameIndex<Named>,
	isMeant: (topic: Named, from: number) => boolean,
): NameMatch<Named> | undefined {
	if (isBrand(words[from])) return undefined;
	for (let to = Math.min(words.length, from + LONGEST_NAME); to > from; to -= 1) {
		const key = words.slice(from, to).join('');
		const named = index.get(key) ?? (to - from > 1 ? index.get(singular(key)) : undefined);
		const topics = named?.filter((topic) => isMeant(topic, from)) ?? [];
		if (topics.length > 0) return { from, to, topics };
	}
	return undefined;
}

/** Whether a word is the brand that stands in front of names. */
export function isBrand(word = ''): boolean {
	return brands.has(word);
}

/** A name as one word without its brand. */
export function nameKey(name: string): string {
	return bareWords(name).join('');
}

// Of "AWS side" the brand is all that tells.
function bareWords(name: string): string[] {
	const words = splitWords(name);
	const [first = '', ...rest] = words;
	return isBrand(first) && rest.some((word) => !isFiller(word)) ? rest : words;
}

// Of one word the plural may be another name: "accounts" are a service's, "account" is nobody's.
function keysOf(name: string): string[] {
	const words = bareWords(name);
	const key = words.join('');
	return words.length > 1 ? [key, singular(key)] : [key];
}
