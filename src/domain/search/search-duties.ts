import type { Topic } from './search-topic.ts';
import { contentStems, isNumber, splitWords, stemOf } from './search-words.ts';
import { shareOf, type WordDuties } from './word-duties.ts';

/** A duty that a question is about, and how well it fits. */
export interface RankedDuty {
	topic: Topic;
	score: number;
	/** Whether one of the words is its own: of its names, its question or its summary. */
	isNamed: boolean;
	/** Whether its title is what is asked for, whole and alone. */
	isTitled: boolean;
}

/** How much a word counts by where a duty has it; a whole name in the question counts again. */
const weights = { title: 5, alias: 4, question: 3, summary: 1, wholeName: 3, answers: 5 };
const KEEP = 0.5;
const MOST = 4;

interface DutyWords {
	topic: Topic;
	/** The greatest weight of each stem. */
	stems: Map<string, number>;
	/** The stems of each name: all, and those that say something. */
	names: { all: string[]; telling: string[] }[];
}

/** Ranks duties, in the catalog's order, for the words of questions. Built once. */
export function createDutyRanking(duties: readonly Topic[], words: WordDuties) {
	const entries = duties.map(readDuty);
	const holders = new Map<string, number>();
	for (const { stems } of entries)
		for (const stem of stems.keys()) holders.set(stem, (holders.get(stem) ?? 0) + 1);
	const rarity = (stem: string) => Math.log(1 + entries.length / (holders.get(stem) ?? 1));
	// What a duty is called says what it is about; the answers to it, too, as far as a word is theirs.
	const told = (stem: string, duty: number) =>
		weights.answers * shareOf(words, stem, duty) * Math.log(1 + entries.length);

	// Every duty that has one of the words asked for, best first; a whole name may have others that were read.
	return (asking: readonly string[], read: readonly string[] = asking): RankedDuty[] => {
		const asked = [...new Set(asking.map(stemOf))];
		const said = new Set(read.map(stemOf));
		return entries
			.map(({ topic, stems, names }, number) => {
				const single = asked.map(
					(stem) => (stems.get(stem) ?? 0) * rarity(stem) + told(stem, number),
				);
				const whole = names.filter(({ all }) => all.every((stem) => said.has(stem)));
				const best = Math.max(0, ...whole.map((name) => sum(name.telling.map(rarity))));
				const isNamed = asked.some((stem) => stems.has(stem));
				const [title] = names;
				const isTitled = title === whole[0] && asked.every((stem) => title?.all.includes(stem));
				return { topic, score: sum(single) + weights.wholeName * best, isNamed, isTitled };
			})
			.filter(({ score }) => score > 0)
			.toSorted((a, b) => b.score - a.score);
	};
}

/** Those of ranked duties that a question is about. */
export function likelyDuties(ranked: readonly RankedDuty[]): RankedDuty[] {
	const top = ranked[0]?.score ?? 0;
	return ranked.filter(({ score }) => score >= KEEP * top).slice(0, MOST);
}

function readDuty(topic: Topic): DutyWords {
	const [title = '', ...aliases] = topic.names;
	const { question = '', summary = '' } = topic;
	const stems = new Map<string, number>();
	const add = (text: string, weight: number) => {
		for (const stem of contentStems(text).filter((stem) => !isNumber(stem)))
			stems.set(stem, Math.max(weight, stems.get(stem) ?? 0));
	};
	add(title, weights.title);
	for (const alias of aliases) add(alias, weights.alias);
	add(question, weights.question);
	add(summary, weights.summary);
	const names = topic.names
		.map((name) => ({ all: splitWords(name).map(stemOf), telling: contentStems(name) }))
		.filter(({ telling }) => telling.length > 0);
	return { topic, stems, names };
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
