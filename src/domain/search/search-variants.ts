import type { Topic } from './search-topic.ts';
import { singular, splitWords } from './search-words.ts';

/** The least share of the words of a variant's name, beyond its service's, that a question has which means it. */
const MOST_OF_NAME = 0.6;

/** The variant of a service that a question means, by words of its name anywhere in the question; undefined for none. */
export function variantMeant(
	words: readonly string[],
	service: Topic,
	topics: readonly Topic[],
): Topic | undefined {
	const asked = new Set(words.map(singular));
	const known = new Set(splitWords(service.label));
	const fits = topics
		.filter(({ id }) => id.startsWith(`${service.id}/`))
		.map((topic) => {
			const own = [...new Set(ownWords(topic, known))];
			const share = own.filter((word) => asked.has(word)).length / own.length;
			// "Managed nodes" are not self-managed ones.
			const begins = own[0] !== undefined && asked.has(own[0]);
			return { topic, share, isSure: begins && (own.length === 1 || share * own.length >= 2) };
		})
		.filter(({ share, isSure }) => share >= MOST_OF_NAME && isSure)
		.toSorted((a, b) => b.share - a.share);
	const [first, second] = fits;
	return first && first.share !== second?.share ? first.topic : undefined;
}

// "Managed" and "service" say nothing in a question, but much in a name.
const connecting = new Set(['for', 'on', 'by', 'through', 'your', 'own', 'aws', 'amazon']);

function ownWords({ names }: Topic, known: ReadonlySet<string>): string[] {
	const words = splitWords(names[1] ?? names[0] ?? '');
	return words.filter((word) => !known.has(word) && !connecting.has(word)).map(singular);
}
