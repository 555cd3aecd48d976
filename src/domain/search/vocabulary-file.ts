import { dutyPath, servicePath } from '../paths.ts';
import type { SearchVocabulary } from './search-vocabulary.ts';
import type { Topic } from './search-topic.ts';

// What a topic's other fields say already is left empty in the file: every question loads it.
type Named = { label: string; names: string[] };

/** The vocabulary as its file holds it, without what it says twice. */
export function packVocabulary(vocabulary: SearchVocabulary): SearchVocabulary {
	return {
		...vocabulary,
		topics: vocabulary.topics.map((topic) => ({
			...shortNames(topic),
			path: topic.path === usualPath(topic) ? '' : topic.path,
		})),
		uncovered: vocabulary.uncovered.map(shortNames),
	};
}

/** The vocabulary that a file holds. */
export function unpackVocabulary(packed: SearchVocabulary): SearchVocabulary {
	return {
		...packed,
		topics: packed.topics.map((topic) => ({
			...fullNames(topic),
			path: topic.path || usualPath(topic)!,
		})),
		uncovered: packed.uncovered.map(fullNames),
	};
}

function shortNames<T extends Named>(topic: T): T {
	return { ...topic, names: topic.names.map((name) => (name === topic.label ? '' : name)) };
}

function fullNames<T extends Named>(topic: T): T {
	return { ...topic, names: topic.names.map((name) => name || topic.label) };
}

function usualPath({ kind, id }: Topic): string | undefined {
	switch (kind) {
		case 'duty':
			return dutyPath(id);
		case 'subject':
			return servicePath(id);
		case 'page':
			return undefined;
	}
}
