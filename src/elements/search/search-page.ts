import {
	defaultSearchState,
	parseSearchState,
	writeSearchState,
	type SearchIds,
	type SearchState,
} from '../../domain/search/search-state.ts';
import { explainQuestion } from '../../domain/search/explain-question.ts';
import { searchFilters, type SearchFilter } from '../../domain/search/search-kinds.ts';
import { ViewAddress, type Step } from '../addresses/view-address.ts';
import { make } from '../page/make.ts';
import { fillNotice } from '../page/notice.ts';
import { part } from '../page/part.ts';
import { describeFindings } from './search-status.ts';
import type { Findings } from './search-engine.ts';
import { drawFindings } from './search-results.ts';
import { sharedSearch } from './shared-search.ts';

const PAGE = 10;

/** `<search-page>`: a question with filters, whose address holds the whole view. */
export class SearchPageElement extends HTMLElement {
	#form!: HTMLFormElement;
	#address!: ViewAddress<SearchState>;
	#most = PAGE;
	#asked = 0;
	#explains = false;

	connectedCallback() {
		const form = part(this, 'form', HTMLFormElement);
		this.#form = form;
		// Kept for this page: the address of a view holds what readers need.
		this.#explains = new URLSearchParams(location.search).has('debug');
		const ids = this.#readIds();
		const notice = part(this, '[data-notice]');
		this.#address = new ViewAddress({
			parse: (search) => parseSearchState(search, ids),
			write: writeSearchState,
			show: (state) => this.#restore(state),
			say: (text) => fillNotice(notice, text),
		});
		form.addEventListener('submit', (event) => event.preventDefault());
		form.addEventListener('input', (event) => this.#change(event));
		form.addEventListener('change', () => this.#address.flush());
		this.addEventListener('click', (event) => this.#click(event));
		this.#address.connect();
	}

	disconnectedCallback() {
		this.#address.disconnect();
	}

	#restore(state: SearchState) {
		this.#showControls(state);
		void this.#ask();
	}

	#readIds(): SearchIds {
		const idsOf = (name: SearchFilter) =>
			new Set([...this.#select(name).options].map(({ value }) => value).filter(Boolean));
		const entries = searchFilters.map((name) => [name, idsOf(name)] as const);
		return Object.fromEntries(entries) as Record<SearchFilter, Set<string>>;
	}

	#select(name: string): HTMLSelectElement {
		return part(this, `select[name=${name}]`, HTMLSelectElement);
	}

	#showControls({ query, filters, sort }: SearchState) {
		const input = part(this, 'input[name=q]', HTMLInputElement);
		if (input.value !== query) input.value = query;
		for (const name of searchFilters) this.#select(name).value = filters[name] ?? '';
		this.#select('sort').value = sort;
	}

	#change(event: Event) {
		const isTyping = (event.target as HTMLInputElement).name === 'q';
		const data = new FormData(this.#form);
		const filters = searchFilters.flatMap((name) => {
			const value = String(data.get(name) ?? '');
			return value ? [[name, value] as const] : [];
		});
		const state = {
			query: String(data.get('q') ?? ''),
			filters: Object.fromEntries(filters),
			sort: String(data.get('sort')) as SearchState['sort'],
		};
		this.#set(state, isTyping ? 'replace soon' : 'push');
	}

	#set(state: SearchState, step: Step) {
		this.#address.set(state, step);
		this.#most = PAGE;
		void this.#ask();
	}

	async #ask() {
		const asked = ++this.#asked;
		const { view } = this.#address;
		const { query, filters } = view;
		if (!query.trim() && Object.keys(filters).length === 0) return this.#rest();
		const slow = setTimeout(() => this.#say('Loading the search …'), 200);
		// What is going to give way to the results is not offered for a moment before.
		part(this, '[data-indexes]').hidden = true;
		try {
			const search = await sharedSearch();
			await search.prepareCounts();
			const findings = await search.find(view, this.#most);
			if (asked === this.#asked) this.#show(query, findings);
		} catch {
			if (asked === this.#asked) this.#fail();
		} finally {
			clearTimeout(slow);
		}
	}

	#show(query: string, findings: Findings) {
		const list = part(this, '[data-search-results]');
		const explained = this.#explains ? [drawExplanation(findings)] : [];
		const drawn = drawFindings(findings, { explains: this.#explains });
		list.replaceChildren(...explained, ...drawn);
		list.hidden = false;
		const shown = findings.direct.length + findings.others.length;
		part(this, '[data-action=more]').hidden = shown >= findings.total;
		part(this, '[data-status]').replaceChildren(...describeFindings(query, findings));
		this.#count(findings.counts);
		// The question that the results on show answer.
		this.dataset['answered'] = query;
	}

	// Nothing is asked: the complete indexes stand here.
	#rest() {
		part(this, '[data-search-results]').hidden = true;
		part(this, '[data-action=more]').hidden = true;
		part(this, '[data-indexes]').hidden = false;
		this.#say('');
		this.#count(undefined);
	}

	// Without the search, the complete indexes are the way on.
	#fail() {
		part(this, '[data-indexes]').hidden = false;
		this.#say('The search could not be loaded.');
		const retry = { type: 'button', className: 'button', dataset: { action: 'retry' } } as const;
		part(this, '[data-status]').append(' ', make('button', retry, 'Try again'));
	}

	// How many results each choice has, behind its name.
	#count(counts: Findings['counts']) {
		for (const name of searchFilters)
			for (const option of this.#select(name).options) {
				option.dataset['label'] ??= option.textContent ?? '';
				const count = option.value && counts ? ` (${counts[name]?.[option.value] ?? 0})` : '';
				option.textContent = `${option.dataset['label']}${count}`;
			}
	}

	#click(event: Event) {
		const button = (event.target as Element).closest<HTMLElement>('button[data-action]');
		switch (button?.dataset['action']) {
			case 'more':
				this.#most += PAGE;
				return void this.#ask();
			case 'retry':
				return void this.#ask();
			case 'reset':
				this.#showControls(defaultSearchState);
				return this.#set(defaultSearchState, 'push');
		}
	}

	#say(text: string) {
		part(this, '[data-status]').textContent = text;
	}
}

function drawExplanation({ question }: Findings): HTMLElement {
	const lines = explainQuestion(question).flatMap(([what, value]) => [
		make('dt', {}, what),
		make('dd', {}, value),
	]);
	return make('dl', { className: 'result-why', dataset: { explanation: '' } }, ...lines);
}

customElements.define('search-page', SearchPageElement);
