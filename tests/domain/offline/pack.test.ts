import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { decompress } from 'fzstd';
import { promisify } from 'node:util';
import { zstdCompress } from 'node:zlib';
import { openPack, writePack, type PackedFile } from '../../../src/domain/offline/pack.ts';

const plain = async (bytes: Uint8Array) => bytes;
const text = (path: string, words: string, headers = {}): PackedFile => ({
	path,
	headers,
	bytes: new TextEncoder().encode(words),
});

test('whatever files are packed, each is found with its headers and its bytes', async () => {
	const files = fc.uniqueArray(
		fc.record({
			path: fc.string(),
			headers: fc.dictionary(fc.constantFrom('a', 'b'), fc.string(), { noNullPrototype: true }),
			bytes: fc.uint8Array(),
		}),
		{ selector: ({ path }) => path },
	);
	await fc.assert(
		fc.asyncProperty(files, fc.string(), async (packed, other) => {
			const find = openPack(await writePack(packed, plain), (bytes) => bytes);
			for (const file of packed) expect(find(file.path)).toEqual(file);
			if (!packed.some(({ path }) => path === other)) expect(find(other)).toBeUndefined();
		}),
	);
});

test('what the build compresses, the library of the browser reads', async () => {
	const files = [text('/', 'home '.repeat(5000)), text('/a/', 'other '.repeat(5000), { x: 'y' })];
	const pack = await writePack(files, (bytes) => promisify(zstdCompress)(bytes));
	expect(pack.length).toBeLessThan(1000);
	const find = openPack(pack, (bytes) => decompress(bytes));
	for (const file of files) expect(find(file.path)).toEqual(file);
});

test('one file unpacks its own frame only, and once', async () => {
	const large = 'x'.repeat(9 * 1024 * 1024);
	let unpacked = 0;
	const pack = await writePack([text('/a/', large), text('/b/', 'b'), text('/c/', 'c')], plain);
	const find = openPack(pack, (bytes) => {
		unpacked += 1;
		return bytes;
	});
	expect(unpacked, 'the head').toBe(1);
	find('/b/');
	find('/c/');
	find('/b/');
	expect(unpacked).toBe(2);
	find('/a/');
	expect(unpacked).toBe(3);
});

test('the same files are the same bytes', async () => {
	const files = [text('/', 'home'), text('/a/', 'other')];
	expect(await writePack(files, plain)).toEqual(await writePack(files, plain));
});
