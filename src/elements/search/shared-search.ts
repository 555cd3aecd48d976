import {
	identifiersPath,
	ordersFile,
	searchPartPath,
	searchVocabularyPath,
} from '../../domain/data-paths.ts';
import type { Identifiers } from '../../domain/search/identifiers.ts';
import type { SearchVocabulary } from '../../domain/search/search-vocabulary.ts';
import { unpackVocabulary } from '../../domain/search/vocabulary-file.ts';
import { fetchColumn } from '../page/columns.ts';
import { fetchData } from '../page/data.ts';
import { joinIndexes } from './joined-indexes.ts';
import { orderIndex, type Orders } from './ordered-index.ts';
import { openPagefind, type Pagefind } from './pagefind.ts';
import { SearchEngine } from './search-engine.ts';

let engine: Promise<SearchEngine> | undefined;

/** The search of this page, opened once; after a failure the next call tries again. */
export function sharedSearch(): Promise<SearchEngine> {
	engine ??= openSearch().catch((error: unknown) => {
		engine = undefined;
		throw error;
	});
	return engine;
}

/** Loads the engine, the indexes and the vocabulary. Rejects when one of them cannot be loaded. */
async function openSearch(): Promise<SearchEngine> {
	const [index, packed] = await Promise.all([
		openPart(0),
		fetchData<SearchVocabulary>(searchVocabularyPath),
	]);
	const vocabulary = unpackVocabulary(packed);
	const others = Array.from({ length: vocabulary.indexes - 1 }, (_, number) =>
		openPart(number + 1),
	);
	return new SearchEngine(joinIndexes([index, ...(await Promise.all(others))]), vocabulary, {
		fetchColumn,
		fetchIdentifiers: () => fetchData<Identifiers>(identifiersPath),
	});
}

/** One of the indexes, which sorts by its own orders. */
async function openPart(number: number): Promise<Pagefind> {
	const path = searchPartPath(number);
	return orderIndex(await openPagefind(path), () => fetchData<Orders>(`${path}${ordersFile}`));
}
