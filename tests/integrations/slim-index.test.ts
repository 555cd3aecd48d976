import { expect, test } from '@playwright/test';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import type { IndexFile } from '../../src/integrations/index-file.ts';
import { separateOrders } from '../../src/integrations/separate-orders.ts';
import { nameByPage } from '../../src/integrations/short-names.ts';
import { orderIndex, type Orders } from '../../src/elements/search/ordered-index.ts';
import type { Pagefind } from '../../src/elements/search/pagefind.ts';

const records = [
	{ url: '/services/b/', title: 'Zebra', text: 'Patches the engine' },
	{ url: '/services/b/#one', title: 'Apple', text: 'Patches the host' },
	{ url: '/services/a/', title: 'Melon', text: 'Patches the guest' },
];

let folder = '';
let files: IndexFile[] = [];
test.beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'atlas-slim-'));
	await writeFile(join(folder, 'package.json'), '{"type":"module"}');
	files = await indexOf(records);
	const slim = separateOrders(nameByPage(files));
	for (const { path, content } of slim) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), content);
	}
});
test.afterAll(() => rm(folder, { recursive: true }));

async function indexOf(list: typeof records): Promise<IndexFile[]> {
	const { index } = await createIndex();
	for (const { url, title, text } of list) {
		const content = `<html lang=en><body><h1 data-pagefind-sort=title>${title}</h1><p>${text}`;
		await index!.addHTMLFile({ url, content });
	}
	const { files: written } = await index!.getFiles();
	await close();
	return written;
}

async function openIndex(): Promise<Pagefind> {
	globalThis.fetch = async (input) =>
		new Response(new Uint8Array(await readFile(join(folder, new URL(String(input)).pathname))));
	const { createInstance } = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as {
		createInstance: (options: object) => Pagefind & { init: () => Promise<void> };
	};
	const index = createInstance({ noWorker: true, basePath: 'http://built.invalid/' });
	await index.init();
	return index;
}

const readOrders = async () =>
	JSON.parse(await readFile(join(folder, 'orders.json'), 'utf8')) as Orders;

test('what is found is found under its name, and sorts by orders that come apart', async () => {
	const index = orderIndex(await openIndex(), readOrders);
	const { results } = await index.search('patches', { sort: { title: 'asc' } });
	const found = await Promise.all(results.map(({ data }) => data()));
	expect(found.map(({ raw_url }) => raw_url)).toEqual([
		'/services/b/#one',
		'/services/a/',
		'/services/b/',
	]);
});

test('orders are fetched once, and only by who sorts; after a failure again', async () => {
	let fetched = 0;
	const index = orderIndex(await openIndex(), async () => {
		fetched += 1;
		if (fetched === 1) throw new Error('does not come');
		return readOrders();
	});
	await index.search('patches', {});
	expect(fetched).toBe(0);
	await expect(index.search('patches', { sort: { title: 'asc' } })).rejects.toThrow();
	for (const word of ['patches', 'host']) await index.search(word, { sort: { title: 'asc' } });
	expect(fetched).toBe(2);
});

test('a record is named anew with its page, and by nothing else', async () => {
	const namesOf = (list: readonly IndexFile[]) =>
		nameByPage(list).filter(({ path }) => path.startsWith('fragment/'));
	const changed = records.map((record) =>
		record.url.endsWith('#one') ? { ...record, text: 'Patches the hypervisor' } : record,
	);
	const [before, after] = [namesOf(files), namesOf(await indexOf(changed))];
	const kept = new Set(before.map(({ path }) => path));
	expect(after.filter(({ path }) => kept.has(path))).toHaveLength(1);
	expect(kept.size).toBe(records.length);
});

test('an index without a list of contents, or without a record that it names, is refused', () => {
	const without = (end: string) => files.filter(({ path }) => !path.endsWith(end));
	expect(() => nameByPage(without('.pf_meta'))).toThrow(/no list of contents/);
	expect(() => nameByPage(without('.pf_fragment'))).toThrow(/no record/);
});
