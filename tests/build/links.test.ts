import { expect, test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalog, dist, listPageFiles, project, readBuilt } from './dist.ts';
import { checkLinks } from './links.ts';

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
		env: { ...process.env, BASE_PATH: '/atlas/', SITE_URL: 'https://example.com' },
		shell: process.platform === 'win32',
	});
	const { checked, broken } = checkLinks(folder, '/atlas');
	expect(broken).toEqual([]);
	expect(checked).toBe(checkLinks(dist).checked);
	expect(listPageFiles(folder)).toEqual(listPageFiles());
	expect(readBuilt('duties/index.html', folder)).toContain(
		'<link rel="canonical" href="https://example.com/atlas/duties/">',
	);
	rmSync(folder, { recursive: true });
});
