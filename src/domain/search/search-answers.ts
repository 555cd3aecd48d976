import { cloudModelIds } from '../vocabulary.ts';
import type { Question } from './search-query.ts';
import type { Topic } from './search-vocabulary.ts';

/** What answers a question directly: a cell, or the page of a topic. */
export type DirectAnswer =
	{ kind: 'cell'; subject: Topic; duty: Topic; score: number } | { kind: 'topic'; topic: Topic };

const MOST_DUTIES = 3;
const cloudModels: ReadonlySet<string> = new Set(cloudModelIds);

/**
 * The direct answers to a question, best first. A subject and a duty make a cell; what is named alone leads to its own
 * page, and a duty also to its answer in each service model.
 */
export function directAnswers(question: Question, topics: readonly Topic[]): DirectAnswer[] {
	const { subjects, duties, pages } = question;
	const asked = duties.slice(0, MOST_DUTIES);
	if (!question.asksVersion && question.words.every((word) => question.named.includes(word)))
		return [...subjects, ...pages, ...asked.map(({ topic }) => topic)].map(toAnswer);
	if (subjects.length > 0 && asked.length > 0) {
		const cells = asked.flatMap(({ topic: duty, score }) =>
			subjects.map((subject): DirectAnswer => ({ kind: 'cell', subject, duty, score })),
		);
		return [...cells, ...subjects.map(toAnswer), toAnswer(asked[0]!.topic)];
	}
	if (subjects.length > 0 || pages.length > 0) return [...subjects, ...pages].map(toAnswer);
	const best = asked[0];
	if (!best) return [];
	const models = topics.filter(({ kind, id }) => kind === 'subject' && cloudModels.has(id));
	return [
		...asked.map(({ topic }) => toAnswer(topic)),
		...models.map((subject): DirectAnswer => ({
			kind: 'cell',
			subject,
			duty: best.topic,
			score: 0,
		})),
	];
}

function toAnswer(topic: Topic): DirectAnswer {
	return { kind: 'topic', topic };
}

/**
 * Brings two rankings of the same things together, each thing once: what stands high in either stands high, what stands
 * high in both stands highest (reciprocal rank fusion, https://doi.org/10.1145/1571941.1572114).
 */
export function fuseRankings(rankings: readonly (readonly string[])[]): string[] {
	const scores = new Map<string, number>();
	for (const ranking of rankings)
		for (const [index, id] of ranking.entries())
			scores.set(id, (scores.get(id) ?? 0) + 1 / (index + 2));
	return [...scores].toSorted(([, a], [, b]) => b - a).map(([id]) => id);
}

/** The topics whose names are nearest to a question that found nothing. */
export function nearestTopics(text: string, topics: readonly Topic[], most = 6): Topic[] {
	const asked = bigrams(text);
	return topics
		.map((topic) => ({
			topic,
			likeness: Math.max(...topic.names.map((name) => likeness(asked, bigrams(name)))),
		}))
		.filter(({ likeness: value }) => value > 0)
		.toSorted((a, b) => b.likeness - a.likeness)
		.slice(0, most)
		.map(({ topic }) => topic);
}

function bigrams(text: string): Set<string> {
	const letters = text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
	return new Set([...letters].slice(1).map((letter, index) => `${letters[index]}${letter}`));
}

// Dice's coefficient.
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	if (a.size + b.size === 0) return 0;
	return (2 * a.intersection(b).size) / (a.size + b.size);
}
