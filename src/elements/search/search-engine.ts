import type { Column } from '../../domain/matrix/column.ts';
import {
	directAnswers,
	fuseRankings,
	nearestTopics,
	type DirectAnswer,
} from '../../domain/search/search-answers.ts';
import { rankCells } from '../../domain/search/search-cells.ts';
import { mixes, mixIn } from '../../domain/search/search-mix.ts';
import { createQuestionReader, type Question } from '../../domain/search/search-query.ts';
import {
	resultOfCell,
	resultOfComparison,
	resultOfMeta,
	type SearchResult,
} from '../../domain/search/search-result.ts';
import type { SearchState } from '../../domain/search/search-state.ts';
import type { SearchVocabulary, Topic } from '../../domain/search/search-vocabulary.ts';
import { findIdentified } from './identified.ts';
import type { Pagefind, PagefindAnswer, PagefindResult } from './pagefind.ts';

/** What a search found. */
export interface Findings {
	question: Question;
	/** What answers the question itself, best first. */
	direct: SearchResult[];
	/** What else has its words, best first. */
	others: SearchResult[];
	/** How many things were found in all. */
	total: number;
	/** How many of them have each value of each filter; undefined where that was not counted. */
	counts: PagefindAnswer['filters'] | undefined;
	/** Where nothing was found: the topics whose names are nearest. */
	near: Topic[];
}

/** Gets the answers of one subject. */
export type FetchColumn = (subject: string) => Promise<Column>;

const MOST_DIRECT = 6;
const MOST_CELLS = 4;
const MOST_LEADS = 3;
const MOST_SUBJECTS = 3;

/** Answers questions from the index. */
export class SearchEngine {
	readonly #index: Pagefind;
	readonly #topics: readonly Topic[];
	readonly #read: (text: string) => Question;
	readonly #fetchColumn: FetchColumn;

	constructor(index: Pagefind, vocabulary: SearchVocabulary, fetchColumn: FetchColumn) {
		this.#index = index;
		this.#fetchColumn = fetchColumn;
		this.#topics = vocabulary.topics;
		this.#read = createQuestionReader(vocabulary);
	}

	/** Loads what is needed to count results by filter. Searches before it count nothing. */
	async prepareCounts(): Promise<void> {
		await this.#index.filters();
	}

	/** The results of a view: direct answers, then up to `most` others. Rejects when a part of the index does not come. */
	async find({ query, filters, sort }: SearchState, most: number): Promise<Findings> {
		const question = this.#read(query);
		const order = sort === 'best' ? {} : { [sort]: 'asc' as const };
		const [identified, text, answers] = await Promise.all([
			Object.keys(filters).length === 0 && sort === 'best' ? findIdentified(query) : [],
			this.#findText(await this.#present(question), filters, order),
			sort === 'best' ? this.#findDirect(question, filters) : [],
		]);
		const leads = mixes(question) && sort === 'best' ? text.results.slice(0, MOST_LEADS) : [];
		const mixed = mixIn(await Promise.all(leads.map(toResult)), answers, question);
		const direct = [...identified, ...mixed].slice(0, MOST_DIRECT);
		const shown = new Set(direct.map(({ path }) => path));
		const found = await Promise.all(text.results.slice(0, most + shown.size).map(toResult));
		const others = found.filter(({ path }) => !shown.has(path)).slice(0, most);
		const missing =
			found.length < text.results.length ? 0 : shown.size - (found.length - others.length);
		const total = Math.max(text.results.length + missing, direct.length + others.length);
		const near = total === 0 ? nearestTopics(query, this.#topics) : [];
		return { question, direct, others, total, counts: text.counts, near };
	}

	// Pagefind takes a word that nothing has for its beginning: such a word is left out, not guessed at.
	async #present({ words, unknown }: Question): Promise<string[]> {
		const missing = await Promise.all(
			unknown.map(async (word) => {
				const { results } = await this.#index.search(word, {});
				const { content = '' } = (await results[0]?.data()) ?? {};
				return content.toLowerCase().includes(word) ? [] : [word];
			}),
		);
		const absent = new Set(missing.flat());
		return words.filter((word) => !absent.has(word));
	}

	async #findText(
		words: readonly string[],
		filters: Record<string, string>,
		sort: Record<string, 'asc'>,
	): Promise<{ results: PagefindResult[]; counts: Findings['counts'] }> {
		if (words.length === 0 && Object.keys(filters).length === 0)
			return { results: [], counts: undefined };
		const text = words.length > 0 ? words.join(' ') : null;
		const all = await this.#index.search(text, { filters, sort });
		if (all.results.length > 0 || words.length < 2)
			return { results: all.results, counts: countsOf(all, filters) };
		// Nothing has all of the words: whatever has most of them.
		const single = await Promise.all(words.map((word) => this.#index.search(word, { filters })));
		const byId = new Map(
			single.flatMap(({ results }) => results).map((result) => [result.id, result]),
		);
		const ranked = fuseRankings(single.map(({ results }) => results.map(({ id }) => id)));
		return { results: ranked.slice(0, 100).map((id) => byId.get(id)!), counts: undefined };
	}

	async #findDirect(question: Question, filters: Record<string, string>): Promise<SearchResult[]> {
		const answers = directAnswers(question, this.#topics);
		const isOfSubjects = answers[0]?.kind === 'cell';
		const [cells, found] = await Promise.all([
			isOfSubjects || asksMore(question) ? this.#findCells(question, filters) : [],
			Promise.all(
				answers
					.filter(({ kind }) => kind === 'topic' || !isOfSubjects)
					.map((answer) => this.#look(answer, filters)),
			),
		]);
		const comparison =
			question.compares && Object.keys(filters).length === 0
				? [resultOfComparison(await this.#columnsOf(question))]
				: [];
		const known = found.filter((result) => result !== undefined);
		return [...comparison, ...cells, ...known].slice(0, MOST_DIRECT);
	}

	#columnsOf({ subjects }: Question): Promise<Column[]> {
		return Promise.all(subjects.slice(0, MOST_SUBJECTS).map(({ id }) => this.#fetchColumn(id)));
	}

	// The answers of the subjects in question, by what they say.
	async #findCells(question: Question, filters: Record<string, string>): Promise<SearchResult[]> {
		const subjects = question.subjects.slice(0, MOST_SUBJECTS);
		const ranked = await Promise.all(
			subjects.map(async (subject) => {
				const column = await this.#fetchColumn(subject.id);
				return rankCells(question, column).map((one) => ({ ...one, subject }));
			}),
		);
		const best = ranked.flat().toSorted((a, b) => b.score - a.score);
		const results = await Promise.all(
			best.slice(0, MOST_CELLS).map(({ cell, subject }) => {
				const duty = this.#topics.find(({ kind, id }) => kind === 'duty' && id === cell.duty)!;
				return Object.keys(filters).length > 0
					? this.#look({ kind: 'cell', subject, duty, score: 0 }, filters)
					: resultOfCell(cell, duty, subject);
			}),
		);
		return results.filter((result) => result !== undefined);
	}

	async #look(
		answer: DirectAnswer,
		filters: Record<string, string>,
	): Promise<SearchResult | undefined> {
		const key: Record<string, string> =
			answer.kind === 'cell'
				? { kind: 'allocation', subject: answer.subject.id, duty: answer.duty.id }
				: { [answer.topic.kind]: answer.topic.id };
		if (answer.kind === 'topic') key['kind'] = answer.topic.found;
		if (Object.entries(key).some(([name, value]) => (filters[name] ?? value) !== value))
			return undefined;
		const { results } = await this.#index.search(null, { filters: { ...filters, ...key } });
		const [result] = results;
		if (result) return toResult(result);
		if (answer.kind === 'topic' || Object.keys(filters).length > 0) return undefined;
		return this.#lookInColumn(answer.subject, answer.duty);
	}

	// What is not stated is not in the index: the subject's own column has the usual answer.
	async #lookInColumn(subject: Topic, duty: Topic): Promise<SearchResult | undefined> {
		const { cells } = await this.#fetchColumn(subject.id);
		const cell = cells.find((entry) => entry.duty === duty.id);
		return cell && resultOfCell(cell, duty, subject);
	}
}

function asksMore({ subjects, asked, asksVersion }: Question): boolean {
	return subjects.length > 0 && (asked.length > 0 || asksVersion);
}

async function toResult(result: PagefindResult): Promise<SearchResult> {
	const { raw_url, meta } = await result.data();
	return resultOfMeta(raw_url, meta);
}

// A filter that is set counts what setting another value would find, where it is the only one.
function countsOf(answer: PagefindAnswer, filters: Record<string, string>): Findings['counts'] {
	const set = Object.keys(filters);
	if (set.length === 0) return answer.filters;
	return Object.fromEntries(
		Object.entries(answer.filters).map(([name, counts]) => [
			name,
			set.length === 1 && set[0] === name ? (answer.totalFilters[name] ?? counts) : counts,
		]),
	);
}
