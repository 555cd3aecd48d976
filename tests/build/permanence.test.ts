import { expect, test } from '@playwright/test';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPublished } from '../../src/built/read-published.ts';
import { reportVanished } from '../../src/domain/addresses/ledger-report.ts';
import { findUnrecorded, parseLedger } from '../../src/domain/addresses/ledger.ts';
import { listMovedFragments } from '../../src/domain/addresses/moved-fragments.ts';
import { listEmbeddedPages, listPages } from '../../src/domain/navigation/pages.ts';
import { dutyPath, embedPath, serviceModelPath, servicePath } from '../../src/domain/paths.ts';
import { toNginxMap, toRedirectsFile } from '../../src/domain/publish/redirect-files.ts';
import { listRedirects } from '../../src/domain/addresses/redirects.ts';
import { permanence } from '../../src/integrations/permanence.ts';
import { catalog, dist, project, readBuilt, redirectFileOf } from './dist.ts';

const ledger = readFileSync(join(project, 'ledger.txt'), 'utf8');
const entries = parseLedger(ledger);
const published = readPublished(dist);
const redirects = listRedirects(catalog);
const site = { published, redirects, moved: listMovedFragments(catalog) };

test('every recorded address leads to a page and a place', () => {
	expect(entries.length).toBeGreaterThan(catalog.duties.length * catalog.services.length);
	expect(reportVanished('ledger.txt', entries, site)).toEqual([]);
});

test('every published address is recorded; if this fails, run "npm run ledger" and commit', () => {
	const unrecorded = findUnrecorded(entries, published);
	expect(unrecorded.slice(0, 20)).toEqual([]);
});

test('a short form stands for every service, every duty and every service model', () => {
	const shortened = new Set(
		redirects.filter(({ from }) => /^\/[^/]+\/$/.test(from)).map(({ to }) => to),
	);
	const records = [
		...catalog.duties.map(({ id }) => dutyPath(id)),
		...catalog.services.map(({ id }) => servicePath(id)),
		...catalog.cloudModels.map(({ id }) => serviceModelPath(id)),
	];
	expect(records.filter((path) => !shortened.has(path))).toEqual([]);
});

test('every redirect is a complete page that leads to an existing one in one step', () => {
	const pages = new Set([
		...listPages(catalog).map(({ path }) => path),
		...listEmbeddedPages(catalog).map(({ path }) => embedPath(path)),
	]);
	for (const { from, to } of redirects) {
		// A check is a place on the page of its prefix.
		expect(pages, from).toContain(to.replace(/#.*/, ''));
		expect(pages, from).not.toContain(from);
		const html = readBuilt(redirectFileOf(from));
		expect(html).toMatch(/<title>[^<]{10,}<\/title>/);
		expect(html).toContain('<meta name="robots" content="noindex">');
		expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${to}">`);
		expect(html).toMatch(new RegExp(`<link rel="canonical" href="https://[^/"]+${to}">`));
		expect(html).toContain(`<a href="${to}">`);
		expect(html).not.toMatch(/ style="| on[a-z]+="|<script(?! type="module" src=)|data-pagefind/);
	}
});

test('the files for web servers say the same as the pages', () => {
	expect(readBuilt('_redirects')).toBe(toRedirectsFile(redirects, '/'));
	expect(readBuilt('redirects.map')).toBe(toNginxMap(redirects, '/'));
	expect(readBuilt('_redirects').match(/^\/ec2\/ \/services\/amazon-ec2\/ 301$/m)).not.toBeNull();
});

test('the address book keeps pages, data and short forms, and no file that serves machines', () => {
	for (const path of ['/', '/rds/', '/compare/', '/data/v1/subjects/amazon-eks/fargate.json'])
		expect(published.has(path), path).toBe(true);
	expect(
		[...published.keys()].filter((path) => /_astro|_data|_redirects|404|sitemap/.test(path)),
	).toEqual([]);
	expect(published.get('/duties/')).toContain('layer-data');
	expect(published.get('/duties/guest-os-patching/')).toContain('amazon-rds');
	expect(published.get('/rds/')?.size).toBe(0);
	expect(published.get('/services/amazon-rds/')).not.toContain('main');
});

test('a build without a recorded address fails and names it; one without a ledger has nothing to lose', () => {
	const folder = mkdtempSync(join(tmpdir(), 'atlas-ledger-'));
	const built = join(folder, 'dist');
	mkdirSync(join(built, 'a'), { recursive: true });
	writeFileSync(join(built, 'a', 'index.html'), '<main><h2 class="landing" id="here"></h2></main>');
	const build = () => {
		const { hooks } = permanence();
		const said: string[] = [];
		const logger = { info: (text: string) => said.push(text) };
		const url = new URL(`file://${folder}/`);
		(hooks['astro:config:done'] as Function)({ config: { root: url, base: '/' } });
		(hooks['astro:build:done'] as Function)({ dir: new URL('dist/', url), logger });
		return said.join();
	};
	expect(build()).toContain('no ledger.txt');
	writeFileSync(join(folder, 'ledger.txt'), '/a/\n\there\n');
	expect(build()).toContain('all 2 recorded addresses');
	writeFileSync(join(folder, 'ledger.txt'), '/a/\n\there\n\tgone\n/services/lost/\n');
	expect(build).toThrow(/2 problems in 1 file[\s\S]*"\/a\/#gone"[\s\S]*"\/services\/lost\/"/);
	rmSync(folder, { recursive: true });
});
