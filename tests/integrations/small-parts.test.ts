import { expect, test } from '@playwright/test';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import type { IndexFile } from '../../src/integrations/index-file.ts';
import { splitParts } from '../../src/integrations/small-parts.ts';
import type { Pagefind } from '../../src/elements/search/pagefind.ts';

const texts = [
	'Patches the operating system, patching it monthly',
	'You patch what you install, as the patched image says',
	'Encryption at rest with a key, encrypted by AWS',
	'Encryption in transit: TLS 1.2, SSE-C is refused',
	'Keys are rotated; a keyring is kept by the keymaster',
	'Éclairs and café names are folded',
];

const words = texts.flatMap((text) => text.split(' '));
const beginnings = words.flatMap((word) => [word, word.slice(0, 3), word.slice(0, 4)]);
// Of fewer letters Pagefind itself finds only some of the words.
const long = beginnings.filter((word) => word.length > 2);
const questions = [...new Set(long), 'patch key', 'encryption rest', 'zzz', 'you patch tls'];

let folder = '';
test.beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'atlas-parts-'));
	await writeFile(join(folder, 'package.json'), '{"type":"module"}');
});
test.afterAll(() => rm(folder, { recursive: true }));

async function writeFiles(name: string, files: readonly IndexFile[]): Promise<void> {
	for (const { path, content } of files) {
		const file = join(folder, name, path);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, content);
	}
}

async function answersOf(name: string): Promise<unknown[]> {
	globalThis.fetch = async (input) =>
		new Response(new Uint8Array(await readFile(join(folder, new URL(String(input)).pathname))));
	const address = pathToFileURL(join(folder, name, 'pagefind.js')).href;
	const { createInstance } = (await import(address)) as {
		createInstance: (options: object) => Pagefind & { init: () => Promise<void> };
	};
	const answers: unknown[] = [];
	for (const question of questions) {
		// A new one each time, so that every question loads its own parts.
		const index = createInstance({ noWorker: true, basePath: `http://built.invalid/${name}/` });
		await index.init();
		const { results } = await index.search(question, {});
		answers.push([question, ...results.map(({ id, score }) => [id, score])]);
	}
	return answers;
}

test('an index in small parts answers as the one that Pagefind wrote does', async () => {
	const { index } = await createIndex();
	for (const [number, text] of texts.entries())
		await index!.addHTMLFile({ url: `/${number}/`, content: `<html lang=en><body>${text}` });
	const { files } = await index!.getFiles();
	await close();
	const isPart = ({ path }: IndexFile) => path.endsWith('.pf_index');
	const split = splitParts(files, 1);
	expect(split.filter(isPart).length).toBeGreaterThan(5 * files.filter(isPart).length);
	await writeFiles('whole', files);
	await writeFiles('split', split);
	expect(await answersOf('split')).toEqual(await answersOf('whole'));
});

test('a list of contents that names a part which is not there is refused', async () => {
	const { index } = await createIndex();
	await index!.addHTMLFile({ url: '/', content: '<html lang=en><body>Some words' });
	const { files } = await index!.getFiles();
	await close();
	const lacking = files.filter(({ path }) => !path.endsWith('.pf_index'));
	expect(() => splitParts(lacking)).toThrow(/the search index has no index\/en_/);
});
