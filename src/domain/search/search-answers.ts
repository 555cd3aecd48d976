import { cloudModelIds } from '../vocabulary.ts';
import type { Question } from './search-query.ts';
import type { Topic } from './search-topic.ts';

/** Where the direct answers to a question are looked for, best place first. */
export interface AnswerPlan {
	/** The subjects whose own answers are ranked by what they say. */
	columns: Topic[];
	/** Single cells: a subject's answer to a duty. */
	cells: { subject: Topic; duty: Topic }[];
	/** What has a page of its own. */
	pages: Topic[];
	/** Whether the single cells come before the pages. */
	cellsFirst?: boolean;
	/** Whether the pages of the columns' subjects come before their answers. */
	subjectsFirst?: boolean;
}

const MOST_DUTIES = 3;
const FEW_WORDS = 3;
const cloudModels: ReadonlySet<string> = new Set(cloudModelIds);

/**
 * Where to look for the answers to a question. Of a subject that is asked something its own answers come first, then its
 * page and the duty's; what is named alone leads to its own page, and a duty also to its answer in each service model.
 */
export function planAnswers(question: Question, topics: readonly Topic[]): AnswerPlan {
	const { subjects, pages, asked, asksVersion, uncovered } = question;
	const duties = question.duties.slice(0, MOST_DUTIES).map(({ topic }) => topic);
	if (subjects.length === 0 && uncovered.length > 0) return planUncovered(question, topics);
	if (subjects.length === 0) {
		const isModel = ({ kind, id }: Topic) => kind === 'subject' && cloudModels.has(id);
		// A long question is answered by texts before there is room for what is usual.
		const models = asked.length <= FEW_WORDS ? topics.filter(isModel) : [];
		const cells = duties
			.slice(0, 1)
			.flatMap((duty) => models.map((subject) => ({ subject, duty })));
		return { columns: [], cells, pages: [...pages, ...duties] };
	}
	if (asked.length > 0 || asksVersion)
		return {
			columns: subjects,
			cells: [],
			pages: [...subjects, ...duties.slice(0, 1), ...pages],
		};
	const cells = duties.flatMap((duty) => subjects.map((subject) => ({ subject, duty })));
	// What a duty is called, too, means the duty first: "DDoS", "BYOK".
	const named = question.isSure
		? [...subjects, ...pages, ...duties]
		: [...duties, ...subjects, ...pages];
	// By a part of it, "kube-proxy", it is named with what its answers say of that part.
	const isPart = !question.isSure && question.said.length > 0 && duties.length === 0;
	return { columns: isPart ? subjects : [], cells, pages: named, subjectsFirst: isPart };
}

// What has no page has what usually holds for its service model, and what comes nearest to it.
function planUncovered({ uncovered, duties }: Question, topics: readonly Topic[]): AnswerPlan {
	const subjects = topics.filter(({ kind }) => kind === 'subject');
	const near = uncovered.flatMap((topic) => topic.near);
	const model = subjects.find(({ id }) => uncovered.some((topic) => topic.model === id));
	const asked = duties.slice(0, MOST_DUTIES).map(({ topic }) => topic);
	return {
		columns: [],
		cells: model ? asked.map((duty) => ({ subject: model, duty })) : [],
		cellsFirst: true,
		pages: [
			...(model ? [] : asked),
			...near.flatMap((id) => subjects.find((subject) => subject.id === id) ?? []),
			...(model ? [model] : []),
		],
	};
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
