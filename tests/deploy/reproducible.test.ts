import { expect, test } from '@playwright/test';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dist, listFiles, project } from '../build/dist.ts';

const sources = [
	'astro.config.mjs',
	'content',
	'ledger.txt',
	'package-lock.json',
	'package.json',
	'public',
	'src',
	'tsconfig.json',
];
const folders: string[] = [];

test.afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** Copies what the build reads; the packages are linked, the build's own notes beside them are not. */
function copyProject(name: string): string {
	const outer = mkdtempSync(join(tmpdir(), 'atlas-'));
	folders.push(outer);
	const folder = join(outer, name);
	for (const source of sources)
		cpSync(join(project, source), join(folder, source), { recursive: true });
	mkdirSync(join(folder, 'node_modules'));
	for (const entry of readdirSync(join(project, 'node_modules')))
		if (!entry.startsWith('.') || entry === '.bin')
			symlinkSync(join(project, 'node_modules', entry), join(folder, 'node_modules', entry));
	return folder;
}

async function build(name: string, environment: Record<string, string>): Promise<string> {
	const folder = copyProject(name);
	const { SOURCE_DATE_EPOCH, ...inherited } = process.env;
	const started = spawn(
		process.execPath,
		['node_modules/astro/bin/astro.mjs', 'build', '--force'],
		{
			cwd: folder,
			env: { ...inherited, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
		},
	);
	const said: string[] = [];
	for (const stream of [started.stdout, started.stderr])
		stream.on('data', (part) => said.push(String(part)));
	const status = await new Promise((resolve) => started.once('close', resolve));
	expect(status, said.join('').slice(-2000)).toBe(0);
	return join(folder, 'dist');
}

/** Every file of a built site with the checksum of its bytes. */
function sumUp(folder: string): Record<string, string> {
	const sum = (name: string) =>
		createHash('sha256')
			.update(readFileSync(join(folder, name)))
			.digest('hex');
	return Object.fromEntries(listFiles(folder).map((name) => [name, sum(name)]));
}

test('a build in another folder, time zone and language is the same bytes, without anything kept from before', async () => {
	test.setTimeout(600_000);
	const other = await build('quite another/folder', {
		TZ: 'Asia/Tokyo',
		LANG: 'ja_JP.UTF-8',
		LC_ALL: 'ja_JP.UTF-8',
	});
	const [here, there] = [sumUp(dist), sumUp(other)];
	expect(Object.keys(here).length).toBeGreaterThan(2000);
	expect(Object.keys(there)).toEqual(Object.keys(here));
	expect(Object.keys(here).filter((name) => here[name] !== there[name])).toEqual([]);
});

test('a build says nothing of the folder it was made in', () => {
	const names = listFiles().filter((name) => /\.(html|js|css|json|txt|xml|map|svg)$/.test(name));
	expect(names.length).toBeGreaterThan(500);
	const telling = names.filter((name) => readFileSync(join(dist, name), 'utf8').includes(project));
	expect(telling).toEqual([]);
});
