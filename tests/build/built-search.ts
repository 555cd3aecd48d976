import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Column } from '../../src/domain/matrix/column.ts';
import { columnPath, searchIndexPath, searchVocabularyPath } from '../../src/domain/paths.ts';
import type { SearchVocabulary } from '../../src/domain/search/search-vocabulary.ts';
import type { Pagefind } from '../../src/elements/search/pagefind.ts';
import { SearchEngine } from '../../src/elements/search/search-engine.ts';
import { dist } from './dist.ts';

const root = 'http://built.invalid';

/** The search of the built site, opened without a browser. */
export async function openBuiltSearch(): Promise<SearchEngine> {
	// Pagefind fetches what it reads: here from the folder of the built site.
	globalThis.fetch = async (input) => {
		const { pathname } = new URL(String(input));
		return new Response(await readFile(join(dist, pathname)));
	};
	const address = pathToFileURL(join(dist, searchIndexPath, 'pagefind.js')).href;
	const { createInstance } = (await import(address)) as {
		createInstance: (options: object) => Pagefind & { init: () => Promise<void> };
	};
	const index = createInstance({ noWorker: true, basePath: `${root}${searchIndexPath}` });
	await index.init();
	const read = async <Data>(path: string) =>
		JSON.parse(await readFile(join(dist, path), 'utf8')) as Data;
	const vocabulary = await read<SearchVocabulary>(searchVocabularyPath);
	return new SearchEngine(index, vocabulary, (id) => read<Column>(columnPath(id)));
}
