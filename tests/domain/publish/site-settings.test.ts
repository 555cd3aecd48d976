import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import {
	readOffline,
	readRepository,
	readSiteSettings,
} from '../../../src/domain/publish/site-settings.ts';

const site = 'https://example.org';

const understood: [
	SITE_URL: string | undefined,
	BASE_PATH: string | undefined,
	site: string,
	base: string,
][] = [
	[undefined, undefined, 'https://shared-responsibility-atlas.example', '/'],
	['', '', 'https://shared-responsibility-atlas.example', '/'],
	[site, '/', site, '/'],
	[`${site}/`, '/atlas/', site, '/atlas/'],
	[site, '/atlas', site, '/atlas/'],
	[site, 'atlas/', site, '/atlas/'],
	[site, 'atlas', site, '/atlas/'],
	[site, '//atlas//docs', site, '/atlas/docs/'],
	[` ${site} `, ' /atlas/ ', site, '/atlas/'],
	['example.org', undefined, site, '/'],
	['localhost:4321', undefined, 'https://localhost:4321', '/'],
	['http://127.0.0.1:8080', undefined, 'http://127.0.0.1:8080', '/'],
	['HTTPS://EXAMPLE.ORG', undefined, site, '/'],
	[`${site}/sub`, undefined, site, '/sub/'],
	[`${site}/sub/`, 'sub', site, '/sub/'],
];
for (const [SITE_URL, BASE_PATH, wanted, base] of understood)
	test(`SITE_URL=${SITE_URL} and BASE_PATH=${BASE_PATH} are ${wanted} and ${base}`, () => {
		expect(readSiteSettings({ SITE_URL, BASE_PATH })).toEqual({ site: wanted, base, problems: [] });
	});

const refused: [SITE_URL: string | undefined, BASE_PATH: string | undefined, problem: string][] = [
	[
		undefined,
		'/a b/',
		'BASE_PATH is "/a b/": write letters, digits, ".", "_", "~" and "-" between slashes, like /atlas/',
	],
	[
		undefined,
		'/../x/',
		'BASE_PATH is "/../x/": write letters, digits, ".", "_", "~" and "-" between slashes, like /atlas/',
	],
	[
		undefined,
		'https://example.org/x/',
		'BASE_PATH is "https://example.org/x/": write letters, digits, ".", "_", "~" and "-" between slashes, like /atlas/',
	],
	[
		'exa mple.org',
		undefined,
		'SITE_URL is "exa mple.org": write an address like https://shared-responsibility-atlas.example',
	],
	[
		'ftp://example.org',
		undefined,
		'SITE_URL is "ftp://example.org": write an address like https://shared-responsibility-atlas.example',
	],
	[
		'https://me:secret@example.org',
		undefined,
		'SITE_URL is "https://me:secret@example.org": write an address like https://shared-responsibility-atlas.example',
	],
	[
		'https://example.org/?x=1',
		undefined,
		'SITE_URL is "https://example.org/?x=1": write an address like https://shared-responsibility-atlas.example',
	],
	[
		'https://example.org/sub/',
		'/atlas/',
		'SITE_URL ends in /sub/ and BASE_PATH is /atlas/: write the path into one of them',
	],
	[
		'https://example.org/sub/',
		'/',
		'SITE_URL ends in /sub/ and BASE_PATH is /: write the path into one of them',
	],
];
for (const [SITE_URL, BASE_PATH, problem] of refused)
	test(`SITE_URL=${SITE_URL} and BASE_PATH=${BASE_PATH} are told in one sentence`, () => {
		expect(readSiteSettings({ SITE_URL, BASE_PATH }).problems).toEqual([problem]);
	});

test('both variables are told at once', () => {
	expect(readSiteSettings({ SITE_URL: 'a b', BASE_PATH: '?' }).problems).toHaveLength(2);
});

test('whatever is written, what comes out can be served, or is told', () => {
	fc.assert(
		fc.property(fc.string(), fc.string(), (SITE_URL, BASE_PATH) => {
			const { site, base, problems } = readSiteSettings({ SITE_URL, BASE_PATH });
			expect(base).toMatch(/^\/([^/\s]+\/)*$/);
			expect(new URL(base, site).href).toBe(`${site}${base}`);
			for (const problem of problems) expect(problem).toMatch(/^(SITE_URL|BASE_PATH) /);
		}),
	);
});

test('the repository is what the environment names, without a slash at the end', () => {
	expect(readRepository({ REPOSITORY_URL: 'https://git.example/a/b//' })).toBe(
		'https://git.example/a/b',
	);
	for (const REPOSITORY_URL of ['', undefined])
		expect(readRepository({ REPOSITORY_URL })).toBeUndefined();
});

test('readers may keep a copy unless the environment says off, and a word that says neither is told', () => {
	for (const OFFLINE of [undefined, '', 'on']) expect(readOffline({ OFFLINE })).toBe(true);
	for (const OFFLINE of ['off', ' off ']) {
		expect(readOffline({ OFFLINE })).toBe(false);
		expect(readSiteSettings({ OFFLINE }).problems).toEqual([]);
	}
	expect(readSiteSettings({ OFFLINE: 'no' }).problems).toEqual([
		'OFFLINE is "no": write "off", or leave it out',
	]);
});
