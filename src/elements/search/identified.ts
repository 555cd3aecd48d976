import { idsIn, lookUp, type Identifiers } from '../../domain/search/identifiers.ts';
import { resultOfId, type SearchResult } from '../../domain/search/search-result.ts';

/** Fetches what every id leads to. Rejects where it does not come. */
export type FetchIdentifiers = () => Promise<Identifiers>;

/** One rule may stand behind several checks. */
const MOST = 6;

/** What the ids in a question lead to. They are fetched for the first such question; without them there are none. */
export class IdSearch {
	readonly #fetch: FetchIdentifiers;
	#identifiers: Promise<Identifiers> | undefined;

	constructor(fetch: FetchIdentifiers) {
		this.#fetch = fetch;
	}

	/** The results of a question, none where it has no id. */
	async find(query: string): Promise<SearchResult[]> {
		if (idsIn(query).length === 0) return [];
		this.#identifiers ??= this.#fetch();
		try {
			return lookUp(await this.#identifiers, query)
				.slice(0, MOST)
				.map(resultOfId);
		} catch {
			this.#identifiers = undefined;
			return [];
		}
	}
}
