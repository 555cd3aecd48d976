import { nameKey } from './search-names.ts';
import type { Topic } from './search-topic.ts';
import type { UncoveredTopic } from './search-uncovered.ts';
import { mendWord, splitWords, stemOf } from './search-words.ts';
import type { WordDuties } from './word-duties.ts';

/** What the words of questions are compared with for their spelling. */
export interface Spelling {
	topics: readonly Topic[];
	uncovered: readonly UncoveredTopic[];
	/** What the answers tell of their words. */
	words: WordDuties;
}

/** Those of the English words that would be taken for mistyped words of the vocabulary; parted by blanks. */
export function findLookalikes(vocabulary: Spelling, english: readonly string[]): string {
	const { spelt, keys, stems } = readSpelling(vocabulary);
	const byLetter = Map.groupBy(new Set([...spelt, ...keys]), ([letter]) => letter);
	const alike = english.filter(
		(word) =>
			!spelt.has(word) &&
			!stems.has(stemOf(word)) &&
			mendWord(word, byLetter.get(word[0]) ?? []) !== undefined,
	);
	return [...new Set(alike)].toSorted().join(' ');
}

/** The words that are spelt right here, the names as one word each, and the stems of all that the texts say. */
export function readSpelling({ topics, uncovered, words }: Spelling) {
	const spelt = new Set(
		[...topics, ...uncovered].flatMap(({ names }) => names.flatMap(splitWords)),
	);
	const keys = [...new Set(topics.flatMap(({ names }) => names.map(nameKey)))];
	const said = topics.flatMap(({ summary = '', question = '' }) =>
		splitWords(`${summary} ${question}`),
	);
	const stems = new Set([...Object.keys(words), ...[...spelt, ...said].map(stemOf)]);
	return { spelt, keys, stems };
}
