import type { Topic } from './search-topic.ts';
import { isFiller, singular, splitWords } from './search-words.ts';

/** The least share of the words of a variant's name, beyond its service's, that a question has which means it. */
const MOST_OF_NAME = 0.6;

/** The variant of a service that a question means, by words of its name anywhere in the question; undefined for none. */
export function variantMeant(
	words: readonly string[],
	service: Topic,
	topics: readonly Topic[],
): Topic | undefined {
	const asked = words.map(singular);
	const known = new Set(splitWords(service.label));
	const fits = topics
		.filter(({ id }) => id.startsWith(`${service.id}/`))
		.map((topic) => {
			const own = [...new Set(ownWords(topic, known))];
			const said = own.filter((word) => isSaid(word, own, asked));
			const share = said.length / own.length;
			// "Managed nodes" are not self-managed ones.
			const begins = own[0] !== undefined && own[0] === said[0];
			return { topic, share, isSure: begins && (own.length === 1 || share * own.length >= 2) };
		})
		.filter(({ share, isSure }) => share >= MOST_OF_NAME && isSure)
		.toSorted((a, b) => b.share - a.share);
	const [first, second] = fits;
	return first && first.share !== second?.share ? first.topic : undefined;
}

// "Managed" and "service" say nothing in a question but beside another word of a name: "endpoint service".
function isSaid(word: string, own: readonly string[], asked: readonly string[]): boolean {
	return asked.some((said, place) => {
		if (said !== word) return false;
		const beside = [asked[place - 1], asked[place + 1]];
		return !isFiller(word) || beside.some((other) => other !== undefined && own.includes(other));
	});
}

const connecting = new Set(['for', 'on', 'by', 'through', 'your', 'own', 'aws', 'amazon']);

function ownWords({ names }: Topic, known: ReadonlySet<string>): string[] {
	const words = splitWords(names[1] ?? names[0] ?? '');
	return words.filter((word) => !known.has(word) && !connecting.has(word)).map(singular);
}
