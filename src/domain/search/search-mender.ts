import { matchNames, type NameIndex } from './search-names.ts';
import { readSpelling, type Spelling } from './search-spelling.ts';
import { range } from './search-subjects.ts';
import type { SearchVocabulary } from './search-vocabulary.ts';
import { isFiller, mendWord, stemOf } from './search-words.ts';

/** Prepares the mending of mistyped words: none that is known here, and no English word. */
export function createMender(
	vocabulary: Spelling & Pick<SearchVocabulary, 'lookalikes'>,
	names: NameIndex,
) {
	const { spelt, keys, stems } = readSpelling(vocabulary);
	const lookalikes = new Set(vocabulary.lookalikes.split(' '));
	const nameKeys = keys.filter((key) => names.has(key));
	const keyOfStem = new Map(nameKeys.map((key) => [stemOf(key), key]));
	// A plural is the name itself, as is what lacks a letter; another ending makes another word: "connected".
	const nameMeant = (word: string) => {
		const key = keyOfStem.get(stemOf(word));
		return key !== undefined && Math.abs(key.length - word.length) === 1 ? key : word;
	};

	const isKnown = (word: string) => spelt.has(word) || stems.has(stemOf(word));
	const mendAll = (typed: readonly string[]): string[] => {
		const named = new Set(matchNames(typed, names).flatMap(({ from, to }) => range(from, to)));
		return typed.map((word, index) => {
			if (named.has(index) || isFiller(word) || spelt.has(word)) return word;
			if (isKnown(word)) return nameMeant(word);
			if (lookalikes.has(word)) return word;
			return mendWord(word, nameKeys) ?? mendWord(word, spelt) ?? word;
		});
	};
	return { mendAll, isKnown };
}
