import { matchNames, nameKey, type NameIndex } from './search-names.ts';
import { range } from './search-subjects.ts';
import type { SearchVocabulary, Topic } from './search-vocabulary.ts';
import { isFiller, mendWord, splitWords, stemOf } from './search-words.ts';

/** What the words of questions are compared with, as far as it is needed for their spelling. */
type Spelling = Pick<SearchVocabulary, 'topics' | 'uncovered' | 'words' | 'lookalikes'>;

/** Prepares the mending of mistyped words: none that is known here, and no English word. */
export function createMender(vocabulary: Spelling, names: NameIndex) {
	const { spelt, keys, stems } = readSpelling(vocabulary);
	const lookalikes = new Set(vocabulary.lookalikes.split(' '));
	const nameKeys = keys.filter((key) => names.has(key));
	const keyOfStem = new Map(nameKeys.map((key) => [stemOf(key), key]));

	const isKnown = (word: string) => spelt.has(word) || stems.has(stemOf(word));
	const mendAll = (typed: readonly string[]): string[] => {
		const named = new Set(matchNames(typed, names).flatMap(({ from, to }) => range(from, to)));
		return typed.map((word, index) => {
			if (named.has(index) || isFiller(word) || spelt.has(word)) return word;
			if (isKnown(word)) return keyOfStem.get(stemOf(word)) ?? word;
			if (lookalikes.has(word)) return word;
			return mendWord(word, nameKeys) ?? mendWord(word, spelt) ?? word;
		});
	};
	return { mendAll, isKnown };
}

/** Those of the English words that would be taken for mistyped words of the vocabulary; parted by blanks. */
export function findLookalikes(
	vocabulary: Omit<Spelling, 'lookalikes'>,
	english: readonly string[],
): string {
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

function readSpelling({ topics, uncovered, words }: Omit<Spelling, 'lookalikes'>) {
	const all: readonly Pick<Topic, 'names' | 'hints'>[] = [...topics, ...uncovered];
	const spelt = new Set(all.flatMap((topic) => topic.names.flatMap(splitWords)));
	const keys = [...new Set(topics.flatMap(({ names }) => names.map(nameKey)))];
	const hints = all.flatMap(({ hints: own = [] }) => own.flatMap(splitWords));
	const stems = new Set([...Object.keys(words), ...[...spelt, ...hints].map(stemOf)]);
	return { spelt, keys, stems };
}
