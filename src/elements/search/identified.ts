import { identifiersPath } from '../../domain/paths.ts';
import { idOf, lookUp, type Identifiers } from '../../domain/search/identifiers.ts';
import { resultOfId, type SearchResult } from '../../domain/search/search-result.ts';
import { fetchData } from '../page/data.ts';

let identifiers: Promise<Identifiers> | undefined;

/** What a question that is an id leads to. The ids are loaded for the first such question; without them there are none. */
export async function findIdentified(query: string): Promise<SearchResult[]> {
	if (idOf(query) === undefined) return [];
	identifiers ??= fetchData<Identifiers>(identifiersPath);
	try {
		return lookUp(await identifiers, query)
			.slice(0, MOST)
			.map(resultOfId);
	} catch {
		identifiers = undefined;
		return [];
	}
}

/** One rule may stand behind several checks. */
const MOST = 6;
