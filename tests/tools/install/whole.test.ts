import { expect, test } from '@playwright/test';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listMissing } from '../../../tools/install/whole.mjs';

const machine = { platform: 'linux', arch: 'x64', libc: 'glibc' };
let root = '';

test.beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'atlas-whole-'));
});
test.afterEach(() => rmSync(root, { recursive: true }));

/** Installs packages in some version; a locked one has version 1.0.0. */
function install(installed: Record<string, string>, locked: Record<string, object>): void {
	const packages = Object.entries(locked).map(([name, more]) => [
		`node_modules/${name}`,
		{ version: '1.0.0', ...more },
	]);
	const lockfile = { packages: { '': {}, ...Object.fromEntries(packages) } };
	writeFileSync(join(root, 'package-lock.json'), JSON.stringify(lockfile));
	for (const [name, version] of Object.entries(installed)) {
		const folder = join(root, 'node_modules', name);
		mkdirSync(folder, { recursive: true });
		writeFileSync(join(folder, 'package.json'), JSON.stringify({ version }));
	}
}

test('nothing is missing where every package lies in its version', () => {
	install({ a: '1.0.0', 'b/node_modules/a': '1.0.0' }, { a: {}, 'b/node_modules/a': {} });
	expect(listMissing(root, machine)).toEqual([]);
});

test('a package that is gone, or that has another version, is missing', () => {
	install({ a: '2.0.0' }, { a: {}, b: {} });
	expect(listMissing(root, machine)).toEqual(['node_modules/a', 'node_modules/b']);
});

test('a folder whose manifest was cut off is missing', () => {
	install({ a: '1.0.0' }, { a: {} });
	writeFileSync(join(root, 'node_modules', 'a', 'package.json'), '{');
	expect(listMissing(root, machine)).toEqual(['node_modules/a']);
});

for (const [name, entry, wanted] of [
	['for this machine', { os: ['linux'], cpu: ['x64'], libc: ['glibc'] }, true],
	['for this system, on any processor', { os: ['linux'] }, true],
	['for every system but another', { os: ['!win32'] }, true],
	['for every system but this', { os: ['!linux'], cpu: ['x64'] }, false],
	['for another system', { os: ['darwin'], cpu: ['x64'] }, false],
	['for another processor', { os: ['linux'], cpu: ['arm64'] }, false],
	['for another C library', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }, false],
	['of a binary for no machine', {}, false],
] as const)
	test(`an optional package ${name} ${wanted ? 'has to be there' : 'may be missing'}`, () => {
		install({}, { a: { optional: true, ...entry } });
		expect(listMissing(root, machine)).toEqual(wanted ? ['node_modules/a'] : []);
	});
