import {
	indexNames,
	isBrand,
	matchNames,
	nameKey,
	type NameIndex,
	type NameMatch,
} from './search-names.ts';
import type { Topic } from './search-topic.ts';
import { variantMeant } from './search-variants.ts';
import { isFiller, splitWords, stemOf } from './search-words.ts';

/** A subject that a question names. */
export interface NamedSubject {
	topic: Topic;
	/** Where it is named, in the question's order. */
	matches: NameMatch[];
	/** The places of words that are not its own name's. */
	also: number[];
	/** Those of them that say more than its name, which stands beside them: "flow logs" of "VPC Flow Logs". */
	beyond: number[];
	/** Whether it is called by what it is shown by, and not only by what else people say. */
	isSure: boolean;
}

/** Prepares the reading of which subjects the names in a question mean. */
export function createSubjectReader(topics: readonly Topic[]) {
	const duties = topics.filter(({ kind }) => kind === 'duty');
	const dutyNames = indexNames(duties);
	const subjectNames = indexNames(topics.filter(({ kind }) => kind === 'subject'));
	const titleStems = new Set(duties.flatMap(({ label }) => splitWords(label)).map(stemOf));

	const isTitleWord = (words: readonly string[]) =>
		words.every((word) => titleStems.has(stemOf(word)));
	const isDutyWord = (words: readonly string[]) =>
		dutyNames.has(words.join('')) || isTitleWord(words);
	// "Macie" is what a duty is called, too, but first of all a service: its own name, and no word of a duty's title.
	const isProper = (words: readonly string[], { label }: Topic) =>
		nameKey(label) === words.join('') && !isTitleWord(words);

	// Whoever compares means subjects, also by a name that a duty has, too: "Parameter Store".
	return (
		read: readonly string[],
		matches: readonly NameMatch[],
		compares = false,
	): NamedSubject[] => {
		const all = chooseTopics(read, matches);
		const chosen = compares ? all : withoutOrdinary(read, all);
		const sure = chosen.filter(({ match: { from, to }, topic }) => {
			const words = read.slice(from, to);
			return (
				!isDutyWord(words) ||
				(compares && (!isTitleWord(words) || nameKey(topic.label) === words.join(''))) ||
				isProper(words, topic) ||
				namesWithin(words, subjectNames, topic, isDutyWord)
			);
		});
		// What is a duty's name beside the subject's own, "BYOK", asks for the duty; "service network" names once more.
		const isAgain = ({ match: { from, to }, topic }: Choice) =>
			!dutyNames.has(read.slice(from, to).join('')) && sure.some((one) => one.topic === topic);
		const kept =
			sure.length > 0
				? chosen.filter((one) => sure.includes(one) || isAgain(one))
				: chosen.slice(0, 1);
		// A service that one of its variants stands beside says nothing more.
		const told = kept.filter(({ topic }) => !kept.some((other) => isOf(other.topic, topic.id)));
		const meant = told.map(({ match, topic }) => ({
			match,
			topic: variantMeant(read, topic, topics) ?? topic,
		}));
		return [...Map.groupBy(meant, ({ topic }) => topic)].map(([topic, named]) =>
			describe(
				read,
				topic,
				named.map(({ match }) => match),
			),
		);
	};
}

// Beside another subject "connect" and "translate" are what somebody does.
function withoutOrdinary(read: readonly string[], chosen: Choice[]): Choice[] {
	const others = chosen.filter(
		({ match: { from, to }, topic }) => !topic.ordinary || to - from > 1 || isBrand(read[from - 1]),
	);
	return others.length > 0 ? others : chosen;
}

/** A part of a longer name that names the subject by itself: "CloudWatch" of "CloudWatch Logs". */
function namesWithin(
	words: readonly string[],
	names: NameIndex,
	topic: Topic,
	isDutyWord: (words: readonly string[]) => boolean,
): boolean {
	return matchNames(words.slice(0, -1), names).some(
		({ from, to, topics }) => topics.includes(topic) && !isDutyWord(words.slice(from, to)),
	);
}

function describe(read: readonly string[], topic: Topic, matches: NameMatch[]): NamedSubject {
	const own = new Set([...splitWords(topic.label).map(stemOf), stemOf(nameKey(topic.label))]);
	const isOwn = (place: number) => own.has(stemOf(read[place]!)) || isFiller(read[place]!);
	const places = matches.flatMap(({ from, to }) => range(from, to));
	const also = places.filter((place) => !isOwn(place));
	const isOwnName = (place: number) => isOwn(place) && !isFiller(read[place]!);
	// "Flow logs" of "VPC Flow Logs", but not the "service network" that stands apart from "VPC Lattice".
	const within = matches
		.map(({ from, to }) => range(from, to))
		.filter((match) => match.some(isOwnName))
		.flat();
	return {
		topic,
		matches,
		also,
		beyond: also.filter((place) => within.includes(place)),
		isSure: within.length > 0 || matches.some(({ from }) => isBrand(read[from - 1])),
	};
}

interface Choice {
	match: NameMatch;
	topic: Topic;
}

/** A variant is meant where its service is named too, or where nothing else bears the name. */
function chooseTopics(read: readonly string[], matches: readonly NameMatch[]): Choice[] {
	const named = matches.flatMap((match) => {
		const topics = match.topics.filter(({ kind }) => kind === 'subject');
		return topics.length > 0 ? [{ match, topics }] : [];
	});
	const services = new Set(
		named.flatMap(({ topics }) => topics.map(({ id }) => id)).filter((id) => !id.includes('/')),
	);
	return named.map(({ match, topics }) => {
		const words = read.slice(match.from, match.to);
		return {
			match,
			topic:
				topics.find(({ id }) => isVariantOf(id, services) && topics.length > 1) ??
				topics.find(({ id }) => !id.includes('/') && !topics.some((other) => isOf(other, id))) ??
				// Of variants of one name that whose service is named with it.
				topics.find(({ id }) =>
					id
						.split('/')[0]!
						.split('-')
						.some((word) => words.includes(word)),
				) ??
				topics[0]!,
		};
	});
}

function isOf({ id }: Topic, service: string): boolean {
	return id.startsWith(`${service}/`);
}

function isVariantOf(id: string, services: ReadonlySet<string>): boolean {
	const [service, variant] = id.split('/');
	return variant !== undefined && services.has(service!);
}

/** The numbers from one to before another. */
export function range(from: number, to: number): number[] {
	return Array.from({ length: to - from }, (_, index) => from + index);
}
