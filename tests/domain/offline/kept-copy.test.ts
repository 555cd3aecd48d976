import { expect, test } from '@playwright/test';
import {
	cacheName,
	readDescription,
	readPublishedCopy,
} from '../../../src/domain/offline/kept-copy.ts';

const copy = {
	edition: '2026.11.0+3f2a9c1b',
	pack: '/_astro/atlas.aaaaaaaaaaaa.pack',
	digest: 'a'.repeat(64),
	bytes: 4_400_000,
	pages: 9,
};

test('a description is read, and nothing beside it', () => {
	expect(readDescription({ ...copy, more: 1 })).toEqual(copy);
	expect(readPublishedCopy(copy)).toEqual(copy);
	expect(readPublishedCopy({ off: true })).toEqual({ off: true });
});

for (const value of [
	undefined,
	null,
	'text',
	[],
	{},
	{ ...copy, edition: 1 },
	{ ...copy, digest: '../x' },
	{ ...copy, pack: '//elsewhere.example/x.pack' },
	{ ...copy, pack: 'https://elsewhere.example/x.pack' },
	{ ...copy, pack: '/../x.pack' },
	{ ...copy, pack: undefined },
	{ ...copy, bytes: 1.5 },
	{ ...copy, pages: '9' },
	{ off: 'yes' },
])
	test(`${JSON.stringify(value)} describes no copy`, () =>
		expect(readPublishedCopy(value)).toBeUndefined());

test('sites below different paths of one host keep their copies apart', () => {
	expect(cacheName('/atlas/')).not.toBe(cacheName('/'));
});
