import type { Topic } from './search-vocabulary.ts';
import { contentStems, isNumber, stemOf } from './search-words.ts';

/** A duty that a question is about, and how well it fits. */
export interface RankedDuty {
	topic: Topic;
	score: number;
	/** Whether it has all of the words. */
	isWhole: boolean;
}

/** How much a word counts by where a duty has it; a whole name in the question counts again. */
const weights = { title: 5, alias: 4, question: 3, summary: 1, wholeName: 3 };
const KEEP = 0.5;
const MOST = 4;

interface DutyWords {
	topic: Topic;
	/** The greatest weight of each stem. */
	stems: Map<string, number>;
	/** The stems of each name. */
	names: string[][];
}

/** Ranks duties for the words of questions. Built once. */
export function createDutyRanking(duties: readonly Topic[]) {
	const entries = duties.map(readDuty);
	const holders = new Map<string, number>();
	for (const { stems } of entries)
		for (const stem of stems.keys()) holders.set(stem, (holders.get(stem) ?? 0) + 1);
	const rarity = (stem: string) => Math.log(1 + entries.length / (holders.get(stem) ?? 1));

	/** Every duty that has one of the words, best first. */
	return (words: readonly string[]): RankedDuty[] => {
		const asked = new Set(words.map(stemOf));
		return entries
			.map(({ topic, stems, names }) => {
				const single = sum([...asked].map((stem) => (stems.get(stem) ?? 0) * rarity(stem)));
				const whole = names.filter((name) => name.every((stem) => asked.has(stem)));
				const best = Math.max(0, ...whole.map((name) => sum(name.map(rarity))));
				const isWhole = [...asked].every((stem) => stems.has(stem));
				return { topic, score: single + weights.wholeName * best, isWhole };
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
	const [question = '', summary = ''] = topic.hints ?? [];
	const stems = new Map<string, number>();
	const add = (text: string, weight: number) => {
		for (const stem of contentStems(text).filter((stem) => !isNumber(stem)))
			stems.set(stem, Math.max(weight, stems.get(stem) ?? 0));
	};
	add(title, weights.title);
	for (const alias of aliases) add(alias, weights.alias);
	add(question, weights.question);
	add(summary, weights.summary);
	const names = topic.names.map(contentStems).filter(({ length }) => length > 0);
	return { topic, stems, names };
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
