import type { Column } from '../../domain/matrix/column.ts';
import { planAnswers } from '../../domain/search/search-answers.ts';
import { isTelling, rankCells, type RankedCell } from '../../domain/search/search-cells.ts';
import type { Question } from '../../domain/search/search-query.ts';
import { splitWords } from '../../domain/search/search-words.ts';
import {
	resultOfCell,
	resultOfComparison,
	resultOfMeta,
	resultOfTopic,
	type SearchResult,
} from '../../domain/search/search-result.ts';
import type { SearchVocabulary } from '../../domain/search/search-vocabulary.ts';
import type { Topic } from '../../domain/search/search-topic.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import type { FilterValues } from './text-search.ts';

/** Gets the answers of one subject. */
export type FetchColumn = (subject: string) => Promise<Column>;

interface CellOf extends RankedCell {
	subject: Topic;
}

/** So many direct answers are shown at most. */
export const MOST_DIRECT = 6;
const MOST_CELLS = 4;
const MOST_SUBJECTS = 3;

/** Finds what answers a question by the names in it: cells of its subjects, and pages. */
export class AnswerSearch {
	readonly #index: Pagefind;
	readonly #vocabulary: SearchVocabulary;
	readonly #fetchColumn: FetchColumn;

	constructor(index: Pagefind, vocabulary: SearchVocabulary, fetchColumn: FetchColumn) {
		this.#index = index;
		this.#vocabulary = vocabulary;
		this.#fetchColumn = fetchColumn;
	}

	/** The direct answers to a question, best first. */
	async find(question: Question, filters: FilterValues): Promise<SearchResult[]> {
		const plan = planAnswers(question, this.#vocabulary.topics);
		const [comparison, ranked, cells, pages] = await Promise.all([
			isNarrowed(filters) ? [] : this.#compare(question),
			this.#rank(question, plan.columns, filters),
			Promise.all(plan.cells.map(({ subject, duty }) => this.#findCell(subject, duty, filters))),
			Promise.all(plan.pages.map((topic) => this.#findPage(topic, filters))),
		]);
		// Where no cell says much of what is asked, the page of the subject is the answer.
		const weak = ranked.isTelling && !plan.subjectsFirst ? 0 : plan.columns.length;
		const [subjects, others] = [pages.slice(0, weak), pages.slice(weak)];
		const named = plan.cellsFirst ? [...cells, ...others] : [...others, ...cells];
		const known = [...comparison, ...subjects, ...ranked.results, ...named].filter(
			(one) => one !== undefined,
		);
		const byPath = new Map(known.toReversed().map((result) => [result.path, result]));
		const unique = known.filter((result) => byPath.get(result.path) === result);
		return unique.slice(0, MOST_DIRECT);
	}

	async #compare({ compares, subjects }: Question): Promise<SearchResult[]> {
		if (!compares) return [];
		const compared = subjects.slice(0, MOST_SUBJECTS);
		return [resultOfComparison(await Promise.all(compared.map(({ id }) => this.#fetchColumn(id))))];
	}

	// The answers of the subjects in question, by what they say.
	async #rank(question: Question, subjects: readonly Topic[], filters: FilterValues) {
		const ranked = await Promise.all(
			subjects.slice(0, MOST_SUBJECTS).map(async (subject): Promise<CellOf[]> => {
				const column = await this.#fetchColumn(subject.id);
				const cells = rankCells(question, column, this.#vocabulary.words);
				return cells.map((one) => ({ ...one, subject }));
			}),
		);
		const best = ranked.flat().toSorted((a, b) => b.score - a.score);
		const [first, ...others] = await Promise.all(
			best.slice(0, MOST_CELLS).map((one) => this.#show(one, filters)),
		);
		const beside = first && best[0] && (await this.#findBeside(question, best[0], filters));
		const results = [first, beside && { ...beside, completes: first.title }, ...others];
		return { results, isTelling: best[0] !== undefined && isTelling(best[0]) };
	}

	async #show(
		{ cell, subject, why }: CellOf,
		filters: FilterValues,
	): Promise<SearchResult | undefined> {
		const duty = this.#topicOf('duty', cell.duty);
		if (!duty) return undefined;
		return isNarrowed(filters)
			? this.#findCell(subject, duty, filters)
			: { ...resultOfCell(cell, duty, subject), why };
	}

	// Of the cells elsewhere that complete an answer, the one that says most of what is asked.
	async #findBeside(
		question: Question,
		{ cell }: CellOf,
		filters: FilterValues,
	): Promise<SearchResult | undefined> {
		const seen = await Promise.all(
			(cell.see ?? []).map(async ({ path }): Promise<CellOf[]> => {
				const [page, duty] = path.split('#');
				const subject = this.#vocabulary.topics.find((topic) => topic.path === page);
				if (!subject) return [];
				const column = await this.#fetchColumn(subject.id);
				const ranked = rankCells(question, column, this.#vocabulary.words);
				const found = column.cells.find((one) => one.duty === duty);
				const score = ranked.find((one) => one.cell === found)?.score ?? 0;
				return found ? [{ cell: found, score, subject, why: 'completes the first' }] : [];
			}),
		);
		const [best] = seen.flat().toSorted((a, b) => b.score - a.score);
		return best && this.#show(best, filters);
	}

	#topicOf(kind: Topic['kind'], id: string): Topic | undefined {
		return this.#vocabulary.topics.find((topic) => topic.kind === kind && topic.id === id);
	}

	// The vocabulary and the columns have all that is shown: the index is asked only whether it fits the filters.
	async #findPage(topic: Topic, filters: FilterValues): Promise<SearchResult | undefined> {
		const { kind, id, found, label } = topic;
		if (!isNarrowed(filters)) {
			const { summary } = topic.kind === 'subject' ? await this.#fetchColumn(id) : topic;
			return { ...resultOfTopic(topic, summary ?? ''), why: `${kind} ${id}` };
		}
		return this.#findRecord({ [kind]: id, kind: found }, filters, label);
	}

	async #findCell(
		subject: Topic,
		duty: Topic,
		filters: FilterValues,
	): Promise<SearchResult | undefined> {
		if (isNarrowed(filters)) {
			const key = { kind: 'allocation', subject: subject.id, duty: duty.id };
			return this.#findRecord(key, filters, duty.label);
		}
		const { cells } = await this.#fetchColumn(subject.id);
		const cell = cells.find((entry) => entry.duty === duty.id);
		return cell && { ...resultOfCell(cell, duty, subject), why: `${duty.id} of ${subject.id}` };
	}

	// Asked for no word at all Pagefind loads every word's part of the index: one that the record has is enough.
	async #findRecord(
		key: FilterValues,
		filters: FilterValues,
		label: string,
	): Promise<SearchResult | undefined> {
		if (Object.entries(key).some(([name, value]) => (filters[name] ?? value) !== value))
			return undefined;
		const word = splitWords(label).at(-1) ?? null;
		const { results } = await this.#index.search(word, { filters: { ...filters, ...key } });
		return results[0] && toResult(results[0]);
	}
}

/** What a search shows of a record that the index found. */
export async function toResult(result: PagefindResult): Promise<SearchResult> {
	const { raw_url, meta } = await result.data();
	return { ...resultOfMeta(raw_url, meta), why: `found in the index, ${result.score.toFixed(1)}` };
}

function isNarrowed(filters: FilterValues): boolean {
	return Object.keys(filters).length > 0;
}
