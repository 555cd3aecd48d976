import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Column } from '../../src/domain/matrix/column.ts';
import {
	columnPath,
	identifiersPath,
	searchIndexPath,
	searchVocabularyPath,
} from '../../src/domain/data-paths.ts';
import type { Identifiers } from '../../src/domain/search/identifiers.ts';
import type { SearchVocabulary } from '../../src/domain/search/search-vocabulary.ts';
import { unpackVocabulary } from '../../src/domain/search/vocabulary-file.ts';
import type { Pagefind } from '../../src/elements/search/pagefind.ts';
import { SearchEngine } from '../../src/elements/search/search-engine.ts';
import { dist } from './dist.ts';

const root = 'http://built.invalid';

/** Is told of every file that the search loads. */
export type TellLoaded = (path: string, content: Uint8Array) => void;

/** The search of the built site, opened without a browser. */
export async function openBuiltSearch(tell: TellLoaded = () => {}): Promise<SearchEngine> {
	const load = async (path: string) => {
		const bytes = await readFile(join(dist, path));
		tell(path, bytes);
		return bytes;
	};
	const read = async <Data>(path: string) => JSON.parse(String(await load(path))) as Data;
	// Pagefind fetches what it reads: here from the folder of the built site.
	globalThis.fetch = async (input) =>
		new Response(new Uint8Array(await load(new URL(String(input)).pathname)));
	const address = pathToFileURL(join(dist, searchIndexPath, 'pagefind.js')).href;
	const { createInstance } = (await import(address)) as {
		createInstance: (options: object) => Pagefind & { init: () => Promise<void> };
	};
	const index = createInstance({ noWorker: true, basePath: `${root}${searchIndexPath}` });
	await index.init();
	const vocabulary = unpackVocabulary(await read<SearchVocabulary>(searchVocabularyPath));
	return new SearchEngine(index, vocabulary, {
		fetchColumn: (id) => read<Column>(columnPath(id)),
		fetchIdentifiers: () => read<Identifiers>(identifiersPath),
	});
}
