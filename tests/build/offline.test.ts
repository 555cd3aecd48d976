import { expect, test } from '@playwright/test';
import { decompress } from 'fzstd';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readScriptHashes } from '../../src/built/read-inline-scripts.ts';
import { readPublishedCopy } from '../../src/domain/offline/kept-copy.ts';
import { isKept } from '../../src/domain/offline/kept-paths.ts';
import { openPack } from '../../src/domain/offline/pack.ts';
import { listPages } from '../../src/domain/navigation/pages.ts';
import { offlineCopyPath, offlinePackPath } from '../../src/domain/data-paths.ts';
import { offlinePath, offlineWorkerPath } from '../../src/domain/paths.ts';
import { buildHeaderTable, headersFor } from '../../src/domain/publish/headers.ts';
import {
	catalog,
	compressedSize,
	dist,
	fileOf,
	listFiles,
	listPageFiles,
	readBuilt,
} from './dist.ts';

const described = readPublishedCopy(JSON.parse(readBuilt(offlineCopyPath.slice(1))));
if (!described || 'off' in described) throw new Error('the build published no copy');
const published = described;
const pack = readFileSync(join(dist, published.pack));
const find = openPack(pack, (bytes) => decompress(bytes));
const files = listFiles();
const addresses = files.map((name) => `/${name.replace(/(^|\/)index\.html$/, '$1')}`);
const pages = listPages(catalog).map(({ path }) => path);

test('what is published describes the pack: its digest, its size, how many pages it has', () => {
	expect(createHash('sha256').update(pack).digest('hex')).toBe(published.digest);
	expect(published.pack).toBe(offlinePackPath(published.digest));
	expect(pack.length).toBe(published.bytes);
	expect(published.pages).toBe(pages.length);
	expect(files.filter((name) => name.endsWith('.pack'))).toHaveLength(1);
});

test('the pack holds every page and whatever belongs to it, and nothing else', () => {
	expect(pages.filter((path) => !find(path))).toEqual([]);
	expect(addresses.filter((path) => isKept(path) !== (find(path) !== undefined))).toEqual([]);
	expect(addresses.filter((path) => !isKept(path)).length).toBeGreaterThan(pages.length);
});

const kept = addresses.filter(isKept);

test('what it holds are the bytes of the site, parts of the search unzipped', () => {
	const files = kept.filter((path) => !fileOf(path).endsWith('.html'));
	const differing = files.filter((path) => {
		const bytes = readFileSync(join(dist, fileOf(path)));
		const plain = bytes[0] === 0x1f ? gunzipSync(bytes) : bytes;
		return !plain.equals(find(path)!.bytes);
	});
	expect(differing).toEqual([]);
	expect(files.length).toBeGreaterThan(pages.length);
});

test('a page of it is the page of the site, with a line above its header that names the edition', () => {
	const differing = kept
		.filter((path) => fileOf(path).endsWith('.html'))
		.filter((path) => {
			const page = Buffer.from(find(path)!.bytes).toString();
			const header = page.indexOf('<header');
			const start = page.lastIndexOf('<aside', header);
			const line = start < 0 ? '' : page.slice(start, header);
			const told = line.includes(published.edition) || !pages.includes(path);
			return !told || page.replace(line, '') !== readBuilt(fileOf(path));
		});
	expect(differing).toEqual([]);
});

test('what it holds is answered with the headers of the site', () => {
	const table = buildHeaderTable({ base: '/', scriptHashes: readScriptHashes(dist) });
	const differing = kept.filter((path) => {
		const { 'Content-Type': type, ...headers } = find(path)!.headers;
		return !type || JSON.stringify(headers) !== JSON.stringify(headersFor(table, path));
	});
	expect(differing).toEqual([]);
	expect(find('/')!.headers['Content-Type']).toBe('text/html; charset=utf-8');
});

test('the pack stays small: 20 KB a page', () => {
	console.log(`the pack: ${published.bytes} bytes for ${pages.length} pages`);
	expect(published.bytes).toBeLessThan(20 * 1024 * pages.length);
});

test('only the page on reading offline loads a script for it, and the worker is one file', () => {
	const asks = /offline-worker|serviceWorker/;
	const page = readBuilt(fileOf(offlinePath));
	expect(page).toContain('<offline-copy');
	const script = [...page.matchAll(/<script[^>]* src="\/([^"]+)"/g)]
		.map(([, name = '']) => name)
		.filter((name) => asks.test(readBuilt(name)));
	expect(script).toHaveLength(1);
	const loading = listPageFiles().filter((name) => readBuilt(name).includes(script[0]!));
	expect(loading).toEqual([fileOf(offlinePath)]);
	const worker = readBuilt(offlineWorkerPath.slice(1));
	expect(worker, 'no browser needs to know modules in workers').not.toMatch(
		/^\s*(import|export)\b|[;}]\s*(import|export)[\s{*"']/,
	);
	console.log(`the worker: ${compressedSize(offlineWorkerPath.slice(1))} bytes`);
	expect(compressedSize(offlineWorkerPath.slice(1))).toBeLessThan(8 * 1024);
});
