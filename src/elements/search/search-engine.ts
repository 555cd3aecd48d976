import { nearestTopics } from '../../domain/search/search-answers.ts';
import { mixes, mixIn } from '../../domain/search/search-mix.ts';
import { describeUncovered } from '../../domain/search/search-uncovered.ts';
import { requestLink } from '../../domain/share/correction-link.ts';
import { createQuestionReader, type Question } from '../../domain/search/search-query.ts';
import type { SearchResult } from '../../domain/search/search-result.ts';
import type { SearchState } from '../../domain/search/search-state.ts';
import type { SearchVocabulary } from '../../domain/search/search-vocabulary.ts';
import type { Topic } from '../../domain/search/search-topic.ts';
import { AnswerSearch, MOST_DIRECT, toResult, type FetchColumn } from './answer-search.ts';
import { IdSearch, type FetchIdentifiers } from './identified.ts';
import type { Pagefind } from './pagefind.ts';
import { findAbsent, findText, type TextFindings } from './text-search.ts';

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
	counts: TextFindings['counts'];
	/** Where nothing was found: the topics whose names are nearest. */
	near: Topic[];
	/** What is said of what the question names and what has no page here. */
	lacking: string[];
	/** The other question than the one that is answered, where a word may be mistyped. */
	instead?: { text: string; why: 'meant' | 'typed' };
	/** What answers that other question. */
	corrected: SearchResult[];
	/** Where a page on that can be asked for. */
	requests: { label: string; link: string }[];
}

/** What the search fetches beside its index. */
export interface SearchData {
	fetchColumn: FetchColumn;
	fetchIdentifiers: FetchIdentifiers;
}

const MOST_LEADS = 3;

/** Answers questions from the index. */
export class SearchEngine {
	readonly #index: Pagefind;
	readonly #topics: readonly Topic[];
	readonly #repository: string | undefined;
	readonly #read: ReturnType<typeof createQuestionReader>;
	readonly #answers: AnswerSearch;
	readonly #ids: IdSearch;

	constructor(index: Pagefind, vocabulary: SearchVocabulary, data: SearchData) {
		this.#index = index;
		this.#topics = vocabulary.topics;
		this.#repository = vocabulary.repository;
		this.#read = createQuestionReader(vocabulary);
		this.#answers = new AnswerSearch(index, vocabulary, data.fetchColumn);
		this.#ids = new IdSearch(data.fetchIdentifiers);
	}

	/** Loads what is needed to count results by filter. Searches before it count nothing. */
	async prepareCounts(): Promise<void> {
		await this.#index.filters();
	}

	/** The results of a view: direct answers, then what the first `most` records have beside them. Rejects when a part of the index does not come. */
	async find({ query, filters, sort }: SearchState, most: number): Promise<Findings> {
		const { question, instead } = await this.#understand(query);
		const isBest = sort === 'best';
		const isWhole = isBest && Object.keys(filters).length === 0;
		const [identified, text, answers] = await Promise.all([
			isWhole ? this.#ids.find(query) : [],
			this.#findText(question, filters, isBest ? {} : { [sort]: 'asc' }),
			isBest ? this.#answers.find(question, filters) : [],
		]);
		const leads = mixes(question) && isBest ? text.results.slice(0, MOST_LEADS) : [];
		const mixed = mixIn(await Promise.all(leads.map(toResult)), answers, question);
		const direct = [...identified, ...mixed].slice(0, MOST_DIRECT);
		const shown = new Set(direct.map(({ path }) => path));
		const found = await Promise.all(text.results.slice(0, most).map(toResult));
		const others = found.filter(({ path }) => !shown.has(path));
		const missing =
			found.length < text.results.length ? 0 : shown.size - (found.length - others.length);
		const total = Math.max(text.results.length + missing, direct.length + others.length);
		const near = total === 0 ? nearestTopics(query, this.#topics) : [];
		const lacking = this.#describeLacking(question);
		const requests = this.#requestsOf(question);
		const corrected = instead?.why === 'meant' ? await this.#findMeant(instead.text, filters) : [];
		return {
			...{ question, direct, others, total, near, lacking, requests, corrected },
			counts: text.counts,
			...(instead && { instead }),
		};
	}

	// What is typed is asked as it stands where the texts have it; then the correction is only offered.
	async #understand(query: string): Promise<Pick<Findings, 'question' | 'instead'>> {
		const meant = this.#read(query);
		if (!meant.mended) return { question: meant };
		const typed = this.#read(query, 'typed');
		const stands = (await findAbsent(this.#index, typed)).length === 0;
		return stands
			? { question: typed, instead: { text: meant.text, why: 'meant' } }
			: { question: meant, instead: { text: typed.text, why: 'typed' } };
	}

	async #findMeant(text: string, filters: SearchState['filters']): Promise<SearchResult[]> {
		const results = await this.#answers.find(this.#read(text), filters);
		return results.slice(0, MOST_LEADS);
	}

	#describeLacking({ uncovered, subjects, duties }: Question): string[] {
		return uncovered.map((topic) => {
			const model = this.#topics.find(({ kind, id }) => kind === 'subject' && id === topic.model);
			const usual = subjects.length === 0 && duties.length > 0 ? model?.label : undefined;
			return describeUncovered(topic, { usual });
		});
	}

	#requestsOf({ uncovered }: Question): Findings['requests'] {
		const repository = this.#repository;
		return uncovered
			.filter(({ provider }) => repository !== undefined && !provider)
			.map(({ label }) => ({ label, link: requestLink(repository!, label) }));
	}

	async #findText(
		question: Question,
		filters: SearchState['filters'],
		sort: Record<string, 'asc'>,
	): Promise<TextFindings> {
		const absent = new Set(await findAbsent(this.#index, question));
		const present = question.words.filter((word) => !absent.has(word));
		return findText(this.#index, present, filters, sort);
	}
}
