import { createDutyRanking, likelyDuties, type RankedDuty } from './search-duties.ts';
import { indexNames, matchNames, nameKey, type NameIndex, type NameMatch } from './search-names.ts';
import type { SearchVocabulary, Topic } from './search-vocabulary.ts';
import { variantMeant } from './search-variants.ts';
import { isFiller, isNumber, isVersion, mendWord, splitWords, stemOf } from './search-words.ts';

/** What a question asks about. */
export interface Question {
	/** The question as it was understood, in lower case, mistyped words mended. */
	text: string;
	/** Whether a mistyped word was mended. */
	mended: boolean;
	/** The words that say what is asked for, names of subjects included. */
	words: string[];
	/** Those of `words` that the vocabulary does not have: only the text of a page may. */
	unknown: string[];
	/** Those of `words` that name subjects. */
	named: string[];
	/** What it asks besides names: no fillers, no numbers. */
	asked: string[];
	/** How well each duty fits, by its id; none that does not. */
	dutyScores: ReadonlyMap<string, number>;
	/** Whether it asks for a comparison of the subjects that it names. */
	compares: boolean;
	/** Whether the version of what it names is asked for, by its number alone. */
	asksVersion: boolean;
	/** The subjects it names, in its order. */
	subjects: Topic[];
	/** The duties it is about, best first. */
	duties: RankedDuty[];
	/** The pages on the model that it names. */
	pages: Topic[];
}

const comparing = new Set(
	'vs versus or compare compared comparison difference differences between than'.split(' '),
);

/** Prepares the reading of questions against a vocabulary. */
export function createQuestionReader({ topics, words: others }: SearchVocabulary) {
	const duties = topics.filter(({ kind }) => kind === 'duty');
	const names = indexNames(topics.filter(({ kind }) => kind !== 'duty'));
	const dutyNames = indexNames(duties);
	const rank = createDutyRanking(duties);
	const titleStems = new Set(duties.flatMap(({ label }) => splitWords(label)).map(stemOf));
	const mender = createMender(topics, others.split(' '), names);

	return (text: string): Question => {
		const typed = splitWords(text);
		const read = mender.mendAll(typed);
		const matches = matchNames(read, names);
		const subjects = settleSubjects(matches, ({ from, to }) => {
			const words = read.slice(from, to);
			return dutyNames.has(words.join('')) || words.every((word) => titleStems.has(stemOf(word)));
		});
		const inName = new Set(subjects.flatMap(({ match: { from, to } }) => range(from, to)));
		const isAsked = (word: string, index: number) =>
			!inName.has(index) && !isFiller(word) && !isNumber(word) && !comparing.has(word);
		const asked = read.filter(isAsked);
		const ranked = rank(asked);
		// A version beside words that no duty has asks for the version of what they name.
		const asksVersion = ranked.length === 0 && typed.some(isVersion);
		const fitting = asksVersion ? rank(['version']) : ranked;
		return {
			text: read.join(' '),
			mended: read.map(stemOf).join() !== typed.map(stemOf).join(),
			words: read.filter((word, index) => inName.has(index) || isAsked(word, index)),
			unknown: asked.filter((word) => !mender.isKnown(word)),
			named: read.filter((_, index) => inName.has(index)),
			compares: subjects.length > 1 && typed.some((word) => comparing.has(word)),
			asksVersion,
			asked,
			dutyScores: new Map(fitting.map(({ topic, score }) => [topic.id, score])),
			subjects: subjects.map(({ topic }) => variantMeant(read, topic, topics) ?? topic),
			// A name alone may be a duty's too: "BYOK", "SSO".
			duties: fitting.length > 0 ? likelyDuties(fitting) : namesakes(matches, read, dutyNames),
			pages: matches.flatMap(({ topics: found }) => found.filter(({ kind }) => kind === 'page')),
		};
	};
}

function createMender(topics: readonly Topic[], others: readonly string[], names: NameIndex) {
	const spelt = new Set(topics.flatMap((topic) => topic.names.flatMap(splitWords)));
	const keys = [...new Set(topics.flatMap(({ names: own }) => own.map(nameKey)))].filter((key) =>
		names.has(key),
	);
	const hints = topics.flatMap(({ hints: own = [] }) => own.flatMap(splitWords));
	const stems = new Set([...spelt, ...hints, ...others].map(stemOf));
	const keyOfStem = new Map(keys.map((key) => [stemOf(key), key]));

	const isKnown = (word: string) => spelt.has(word) || stems.has(stemOf(word));
	const mendAll = (typed: readonly string[]): string[] => {
		const named = new Set(matchNames(typed, names).flatMap(({ from, to }) => range(from, to)));
		return typed.map((word, index) => {
			if (named.has(index) || isFiller(word) || spelt.has(word)) return word;
			if (isKnown(word)) return keyOfStem.get(stemOf(word)) ?? word;
			return mendWord(word, keys) ?? mendWord(word, spelt) ?? word;
		});
	};
	return { mendAll, isKnown };
}

function namesakes(matches: readonly NameMatch[], read: readonly string[], duties: NameIndex) {
	return matches.flatMap(({ from, to }) =>
		(duties.get(read.slice(from, to).join('')) ?? []).map((topic) => ({
			topic,
			score: 0,
			isWhole: true,
		})),
	);
}

interface NamedSubject {
	match: NameMatch;
	topic: Topic;
}

/**
 * The subjects that the names mean. A variant is meant where its service is named too, or where nothing else bears the
 * name; a name that is also a duty's word ("backup") names a service only where no other subject is named.
 */
function settleSubjects(
	matches: readonly NameMatch[],
	isDutyWord: (match: NameMatch) => boolean,
): NamedSubject[] {
	const named = matches.flatMap((match) => {
		const topics = match.topics.filter(({ kind }) => kind === 'subject');
		return topics.length > 0 ? [{ match, topics }] : [];
	});
	const services = new Set(
		named.flatMap(({ topics }) => topics.map(({ id }) => id)).filter((id) => !id.includes('/')),
	);
	const chosen = named.map(({ match, topics }) => ({
		match,
		topic:
			topics.find(({ id }) => isVariantOf(id, services) && topics.length > 1) ??
			topics.find(({ id }) => !id.includes('/') && !topics.some((other) => isOf(other, id))) ??
			topics.find(({ id }) => id.includes('/')) ??
			topics[0]!,
	}));
	const sure = chosen.filter(({ match }) => !isDutyWord(match));
	const kept = sure.length > 0 ? sure : chosen.slice(0, 1);
	// A service that one of its variants stands beside says nothing more.
	return kept.filter(
		({ topic }) => !kept.some((other) => other.topic.id.startsWith(`${topic.id}/`)),
	);
}

function isOf({ id }: Topic, service: string): boolean {
	return id.startsWith(`${service}/`);
}

function isVariantOf(id: string, services: ReadonlySet<string>): boolean {
	const [service, variant] = id.split('/');
	return variant !== undefined && services.has(service!);
}

function range(from: number, to: number): number[] {
	return Array.from({ length: to - from }, (_, index) => from + index);
}
