import { createDutyRanking, likelyDuties, type RankedDuty } from './search-duties.ts';
import { indexNames, isBrand, matchNames, type NameIndex, type NameMatch } from './search-names.ts';
import type { SearchVocabulary } from './search-vocabulary.ts';
import type { Topic } from './search-topic.ts';
import { createUncoveredReader, type UncoveredTopic } from './search-uncovered.ts';
import { spellIds } from './search-ids.ts';
import { createMender } from './search-mender.ts';
import { createSubjectReader, range } from './search-subjects.ts';
import { isFiller, isNumber, isVersion, splitWords, stemOf } from './search-words.ts';

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
	/** The words that its answers may say: what it asks, and what names a subject by more than its own name. */
	said: string[];
	/** How well each duty fits, by its id; none that does not. */
	dutyScores: ReadonlyMap<string, number>;
	/** The duties whose whole title it has, by their ids. */
	titled: ReadonlySet<string>;
	/** Whether it asks for a comparison of the subjects that it names. */
	compares: boolean;
	/** Whether the version of what it names is asked for, by its number alone. */
	asksVersion: boolean;
	/** The subjects it names, in its order. */
	subjects: Topic[];
	/** Whether it calls one of them by its own name, and not only by what else people say. */
	isSure: boolean;
	/** The duties it is about, best first. */
	duties: RankedDuty[];
	/** The pages on the model that it names. */
	pages: Topic[];
	/** What it names that has no page here. */
	uncovered: UncoveredTopic[];
}

const comparing = new Set(
	'vs versus compare compared comparison difference differences'.split(' '),
);
// These do so between two names only: "EC2 or Fargate", not "or do I need".
const joining = new Set(['or', 'than', 'between']);

/** Prepares the reading of questions against a vocabulary. */
export function createQuestionReader(vocabulary: SearchVocabulary) {
	const { topics, words, uncovered } = vocabulary;
	const duties = topics.filter(({ kind }) => kind === 'duty');
	const names = indexNames(topics.filter(({ kind }) => kind !== 'duty'));
	const dutyNames = indexNames(duties);
	const rank = createDutyRanking(duties, words);
	const readSubjects = createSubjectReader(topics);
	const readUncovered = createUncoveredReader(uncovered);
	const mender = createMender(vocabulary, names);
	const namesDuty = (said: readonly string[]) =>
		likelyDuties(rank(said)).some(({ isNamed }) => isNamed);

	return (text: string, spelling: 'mended' | 'typed' = 'mended'): Question => {
		const typed = splitWords(spellIds(text, vocabulary.prefixes));
		const read = spelling === 'mended' ? mender.mendAll(typed) : typed;
		const lacking = readUncovered(read, matchNames(read, names));
		const { matches } = lacking;
		// A word that a service is called by, too, says nothing beside a name that is meant: "DDoS" is not Shield.
		const asksToCompare = typed.some((word) => comparing.has(word));
		const subjects = readSubjects(read, matches, asksToCompare).filter(
			({ isSure }) => isSure || lacking.uncovered.length === 0,
		);
		const beyond = new Set(subjects.flatMap((subject) => subject.beyond));
		const isDutyName = ({ from, to }: NameMatch<unknown>) =>
			dutyNames.has(read.slice(from, to).join(''));
		const named = subjects.flatMap((subject) => subject.matches);
		const inName = new Set(
			[
				// Beside another subject a name asks for the duty that has it, too: "Macie", "GuardDuty" of EKS.
				...named.filter((match) => subjects.length === 1 || !isDutyName(match)),
				...lacking.uncovered.filter((match) => !isDutyName(match)),
			].flatMap(({ from, to }) => range(from, to)),
		);
		const also = new Set(subjects.flatMap((subject) => subject.also));
		const isAsked = (word: string, index: number) =>
			(!inName.has(index) || beyond.has(index)) &&
			!isFiller(word) &&
			!isNumber(word) &&
			!comparing.has(word) &&
			!joining.has(word);
		const asked = read.filter(isAsked);
		const ranked = rank(asked, read);
		// A word of duties, "data" or "checks", is a page only where the rest of the question names no duty.
		const isPageMeant = ({ from, to }: NameMatch) => {
			const isPart = (place: number) => place >= from && place < to;
			const rest = read.filter((word, place) => isAsked(word, place) && !isPart(place));
			const own = read.slice(from, to);
			if (own.every(isFiller)) return rest.length === 0;
			return own.length > 1 || !namesDuty(own) || !namesDuty(rest);
		};
		const versions = typed.some(isVersion) ? rank(versionWords) : [];
		const fitting = withVersions(ranked, versions);
		return {
			text: read.join(' '),
			mended: read.map(stemOf).join() !== typed.map(stemOf).join(),
			words: read.filter((word, index) => inName.has(index) || isAsked(word, index)),
			unknown: asked.filter((word) => !mender.isKnown(word)),
			named: read.filter((_, index) => inName.has(index)),
			compares: subjects.length > 1 && (asksToCompare || isJoined(read, named)),
			asksVersion: ranked.length === 0 && versions.length > 0,
			asked,
			said: read.filter((word, index) => also.has(index) || isAsked(word, index)),
			dutyScores: new Map(fitting.map(({ topic, score }) => [topic.id, score])),
			titled: new Set(fitting.flatMap(({ topic, isTitled }) => (isTitled ? [topic.id] : []))),
			subjects: subjects.map(({ topic }) => topic),
			isSure: subjects.some((subject) => subject.isSure),
			// A name alone may be a duty's too: "BYOK", "SSO".
			duties: fitting.length > 0 ? likelyDuties(fitting) : namesakes(matches, read, dutyNames),
			uncovered: lacking.uncovered.flatMap(({ topics: [first] }) => first ?? []),
			pages: matches
				.filter(isPageMeant)
				.flatMap(({ topics: found }) => found.filter(({ kind }) => kind === 'page')),
		};
	};
}

// Whether a word like "or" stands right between two names, whatever their brand.
function isJoined(read: readonly string[], named: readonly NameMatch[]): boolean {
	return named.some(({ to }) => {
		if (!joining.has(read[to] ?? '')) return false;
		const next = isBrand(read[to + 1]) ? to + 2 : to + 1;
		return named.some(({ from }) => from === next);
	});
}

// Whoever gives a number asks for its support: alone that is all, beside words it is a further duty.
const versionWords = ['version', 'support'];
const VERSION_SHARE = 0.5;

function withVersions(ranked: RankedDuty[], versions: RankedDuty[]): RankedDuty[] {
	const [first] = ranked;
	const [version] = versions;
	if (!first || !version) return [...ranked, ...versions];
	const least = VERSION_SHARE * first.score;
	const known = ranked.find(({ topic }) => topic === version.topic);
	const raised = { ...(known ?? version), score: Math.max(least, known?.score ?? 0) };
	return [...ranked.filter((duty) => duty !== known), raised].toSorted((a, b) => b.score - a.score);
}

function namesakes(matches: readonly NameMatch[], read: readonly string[], duties: NameIndex) {
	return matches.flatMap(({ from, to }) =>
		(duties.get(read.slice(from, to).join('')) ?? []).map((topic) => ({
			topic,
			score: 0,
			isNamed: true,
			isTitled: false,
		})),
	);
}
