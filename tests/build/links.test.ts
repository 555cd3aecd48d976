import { expect, test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBuildMark } from '../../src/built/build-mark.ts';
import { checkLinks } from '../../src/built/links.ts';
import { listDifferentPages } from '../../src/built/same-pages.ts';
import { catalog, dist, listPageFiles, project, readBuilt } from './dist.ts';

test('every internal link, fragment and asset resolves', () => {
	const { checked, broken } = checkLinks(dist);
	expect(checked).toBeGreaterThan(catalog.duties.length * catalog.duties.length);
	expect(broken).toEqual([]);
});

test('the check of links sees a missing page, a missing fragment and a missing asset', () => {
	const folder = mkdtempSync(join(tmpdir(), 'atlas-links-'));
	mkdirSync(join(folder, 'a'));
	writeFileSync(join(folder, 'a', 'index.html'), '<p id="here"></p>');
	writeFileSync(
		join(folder, 'index.html'),
		'<a href="/a/#here">1</a><a href="/a/#gone">2</a><a href="/b/">3</a><img src="/x.svg">',
	);
	const { checked, broken } = checkLinks(folder);
	rmSync(folder, { recursive: true });
	expect(checked).toBe(4);
	expect(broken).toEqual([
		'index.html: /a/#gone (no such fragment)',
		'index.html: /b/',
		'index.html: /x.svg',
	]);
});

test('the site works under a base path', () => {
	const folder = join(project, '.cache', 'based');
	execFileSync('astro', ['build', '--outDir', folder], {
		cwd: project,
		env: { ...process.env, BASE_PATH: 'atlas', SITE_URL: 'https://example.com' },
		shell: process.platform === 'win32',
	});
	const { checked, broken } = checkLinks(folder, '/atlas/');
	expect(broken).toEqual([]);
	expect(checked).toBe(checkLinks(dist).checked);
	expect(listPageFiles(folder)).toEqual(listPageFiles());
	expect(readBuilt('duties/index.html', folder)).toContain(
		'<link rel="canonical" href="https://example.com/atlas/duties/">',
	);
	expect(readBuilt('sitemap-0.xml', folder)).toContain(
		'<loc>https://example.com/atlas/duties/</loc>',
	);
	const mark = readBuildMark(folder)!;
	expect(mark).toMatchObject({ site: 'https://example.com', base: '/atlas/' });
	// What the tests of the site at the root say holds for this one too.
	const tested = { folder: dist, mark: readBuildMark(dist)! };
	// The data's page tells how large its files are, and these have longer addresses in them.
	const sized = 'data/index.html';
	expect(listDifferentPages({ folder, mark }, tested)).toEqual([sized]);
	appendFileSync(join(folder, 'about', 'index.html'), '<p>other</p>');
	expect(listDifferentPages({ folder, mark }, tested)).toEqual(['about/index.html', sized]);
	rmSync(folder, { recursive: true });
});
