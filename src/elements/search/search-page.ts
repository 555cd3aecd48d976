import { describeIgnored } from '../../domain/query.ts';
import { searchFilters, type SearchFilter } from '../../domain/search/search-kinds.ts';
import {
	defaultSearchState,
	parseSearchState,
	writeSearchState,
	type SearchIds,
	type SearchState,
} from '../../domain/search/search-state.ts';
import { renewAddress } from '../addresses/renewed-address.ts';
import { describeFindings, sharedSearch } from './search-box.ts';
import type { Findings } from './search-engine.ts';
import { drawFindings } from './search-results.ts';

const PAGE = 10;

/** `<search-page>`: a question with filters, whose address holds the whole view. */
export class SearchPageElement extends HTMLElement {
	#form!: HTMLFormElement;
	#state: SearchState = defaultSearchState;
	#most = PAGE;
	#asked = 0;

	connectedCallback() {
		const form = this.querySelector('form');
		if (!form) throw new Error('SearchPageElement: <form> not found');
		this.#form = form;
		form.addEventListener('submit', (event) => event.preventDefault());
		form.addEventListener('input', (event) => this.#change(event));
		this.addEventListener('click', (event) => this.#click(event));
		addEventListener('popstate', () => this.#restore());
		this.#restore();
	}

	#restore() {
		const { state, ignored } = parseSearchState(location.search, this.#ids);
		this.#state = state;
		this.#showControls();
		this.#notice(describeIgnored(ignored));
		void this.#ask();
		// Perhaps the address is older than a new name.
		if (ignored.length > 0) void renewAddress().then((renewed) => renewed && this.#restore());
	}

	get #ids(): SearchIds {
		const idsOf = (name: SearchFilter): ReadonlySet<string> =>
			new Set([...this.#select(name).options].map(({ value }) => value).filter(Boolean));
		const entries = searchFilters.map((name) => [name, idsOf(name)] as const);
		return Object.fromEntries(entries) as Record<SearchFilter, ReadonlySet<string>>;
	}

	#select(name: string): HTMLSelectElement {
		return this.#form.elements.namedItem(name) as HTMLSelectElement;
	}

	#showControls() {
		const input = this.#form.elements.namedItem('q') as HTMLInputElement;
		if (input.value !== this.#state.query) input.value = this.#state.query;
		for (const name of searchFilters) this.#select(name).value = this.#state.filters[name] ?? '';
		this.#select('sort').value = this.#state.sort;
	}

	#change(event: Event) {
		const isTyping = (event.target as HTMLInputElement).name === 'q';
		const data = new FormData(this.#form);
		const filters = searchFilters.flatMap((name) => {
			const value = String(data.get(name) ?? '');
			return value ? [[name, value] as const] : [];
		});
		this.#state = {
			query: String(data.get('q') ?? ''),
			filters: Object.fromEntries(filters),
			sort: String(data.get('sort')) as SearchState['sort'],
		};
		this.#remember(isTyping ? 'replace' : 'push');
	}

	#remember(how: 'push' | 'replace') {
		const address = `${location.pathname}${writeSearchState(this.#state)}`;
		if (how === 'push') history.pushState(null, '', address);
		else history.replaceState(null, '', address);
		this.#most = PAGE;
		this.#notice('');
		void this.#ask();
	}

	async #ask() {
		const asked = ++this.#asked;
		const { query, filters } = this.#state;
		if (!query.trim() && Object.keys(filters).length === 0) return this.#rest();
		const slow = setTimeout(() => this.#say('Loading the search …'), 200);
		// What is going to give way to the results is not offered for a moment before.
		this.#part('[data-indexes]').hidden = true;
		try {
			const search = await sharedSearch(this.#base);
			await search.prepareCounts();
			const findings = await search.find(this.#state, this.#most);
			if (asked === this.#asked) this.#show(findings);
		} catch {
			if (asked === this.#asked) this.#fail();
		} finally {
			clearTimeout(slow);
		}
	}

	#show(findings: Findings) {
		const { query } = this.#state;
		const list = this.#part('[data-search-results]');
		list.replaceChildren(...drawFindings(findings, { base: this.#base }));
		list.hidden = false;
		const shown = findings.direct.length + findings.others.length;
		this.#part('[data-action=more]').hidden = shown >= findings.total;
		this.#say(describeFindings(query, findings));
		this.#count(findings.counts);
		// The question that the results on show answer.
		this.dataset['answered'] = query;
	}

	// Nothing is asked: the complete indexes stand here.
	#rest() {
		this.#part('[data-search-results]').hidden = true;
		this.#part('[data-action=more]').hidden = true;
		this.#part('[data-indexes]').hidden = false;
		this.#say('');
		this.#count(undefined);
	}

	// Without the search, the complete indexes are the way on.
	#fail() {
		this.#part('[data-indexes]').hidden = false;
		this.#say('The search could not be loaded.');
		const retry = document.createElement('button');
		retry.type = 'button';
		retry.className = 'button';
		retry.dataset['action'] = 'retry';
		retry.textContent = 'Try again';
		this.#part('[data-status]').append(' ', retry);
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
				this.#state = defaultSearchState;
				this.#showControls();
				return this.#remember('push');
		}
	}

	#notice(text: string) {
		const notice = this.#part('[data-notice]');
		notice.hidden = text === '';
		notice.textContent = text;
	}

	#say(text: string) {
		this.#part('[data-status]').textContent = text;
	}

	#part(selector: string): HTMLElement {
		const part = this.querySelector<HTMLElement>(selector);
		if (!part) throw new Error(`SearchPageElement: ${selector} not found`);
		return part;
	}

	get #base(): string {
		return this.dataset['base'] ?? '';
	}
}

customElements.define('search-page', SearchPageElement);
