import { test } from '@playwright/test';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { writeBuildMark } from '../../../src/built/build-mark.ts';

/** A place of its own for each test. */
export const place = { folder: '', target: '' };

/** Gives each test of a file its own place. */
export function useOwnPlace(): void {
	test.beforeEach(() => {
		place.folder = mkdtempSync(join(tmpdir(), 'atlas-release-'));
		place.target = join(place.folder, 'target');
	});
	test.afterEach(() => rmSync(place.folder, { recursive: true }));
}

/** A small finished build, whose page names its version and an asset of its own. */
export function buildSite(version: string, more: Record<string, string> = {}): string {
	const site = join(place.folder, `site-${version}`);
	const files = {
		'index.html': `<script>start('${version}')</script><p>version ${version}</p>${'<p>the same text</p>'.repeat(50)}/_astro/${version}.js`,
		'tiny.txt': version,
		[`_astro/${version}.js`]: `console.log('${version}')\n`.repeat(20),
		[`pagefind/fragment/en_${version}.pf_fragment`]: version,
		'pagefind/pagefind.js': `engine of ${version}`,
		'redirects.map': '/old/ /new/;\n',
		...more,
	};
	for (const [name, content] of Object.entries(files)) {
		mkdirSync(dirname(join(site, name)), { recursive: true });
		writeFileSync(join(site, name), content);
	}
	writeBuildMark(site, { inputs: version, site: 'https://atlas.example', base: '/' });
	return site;
}

/** What is served under a name. */
export const served = (name: string) => readFileSync(join(place.target, 'current', name));

/** What is served as the page. */
export const servedPage = () => served('index.html').toString();
