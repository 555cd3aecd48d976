import { expect } from '@playwright/test';
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { project } from './dist.ts';

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

/** A copy of what the build reads, in a folder of that name; the packages are linked, the build's own notes are not. */
export function copyProject(name: string): string {
	const folder = join(mkdtempSync(join(tmpdir(), 'atlas-')), name);
	for (const source of sources)
		cpSync(join(project, source), join(folder, source), { recursive: true });
	mkdirSync(join(folder, 'node_modules'));
	for (const entry of readdirSync(join(project, 'node_modules')))
		if (!entry.startsWith('.') || entry === '.bin')
			symlinkSync(join(project, 'node_modules', entry), join(folder, 'node_modules', entry));
	return folder;
}

/** Lets a copy use the cards that are drawn already: for whom it is not about how they are drawn. */
export function shareCards(folder: string): void {
	const cards = join('.cache', 'cards');
	mkdirSync(join(project, cards), { recursive: true });
	mkdirSync(dirname(join(folder, cards)), { recursive: true });
	symlinkSync(join(project, cards), join(folder, cards));
}

/** Takes a copy away. */
export function removeProject(folder: string): void {
	rmSync(dirname(folder), { recursive: true });
}

/** Builds a copy. Resolves to the folder of the built site. */
export async function buildProject(
	folder: string,
	environment: Record<string, string> = {},
): Promise<string> {
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
