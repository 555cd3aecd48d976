import { expect, test } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Locked {
	version?: string;
	resolved?: string;
	hasInstallScript?: boolean;
	integrity?: string;
	link?: boolean;
	optionalDependencies?: Record<string, string>;
}

const root = join(import.meta.dirname, '..', '..');
const { packages, lockfileVersion } = JSON.parse(
	readFileSync(join(root, 'package-lock.json'), 'utf8'),
) as {
	lockfileVersion: number;
	packages: Record<string, Locked>;
};
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
	devDependencies: Record<string, string>;
	dependencies?: Record<string, string>;
	scripts: Record<string, string>;
	prettier: { plugins: string[] };
	allowScripts: Record<string, boolean>;
};
const locked = Object.entries(packages).filter(([path]) => path !== '');

/** What no file imports, and why it is there. */
const usedOtherwise: Record<string, string> = {
	'@astrojs/check': 'the command "astro check"',
	'@types/node': 'types',
	'@types/papaparse': 'types',
	node: 'the Node that everything runs on',
	prettier: 'the command "prettier"',
	typescript: 'what "astro check" checks with',
};

test('every optional package of every locked dependency is locked, for all platforms', () => {
	const wanted = locked.flatMap(([path, { optionalDependencies = {} }]) =>
		Object.keys(optionalDependencies).map((name) => ({ path, name })),
	);
	expect(wanted.length).toBeGreaterThan(20);
	const missing = wanted.filter(
		({ path, name }) =>
			!packages[`${path}/node_modules/${name}`] && !packages[`node_modules/${name}`],
	);
	expect(missing).toEqual([]);
});

test('every locked package has a checksum', () => {
	expect(locked.length).toBeGreaterThan(100);
	expect(locked.filter(([, { integrity, link }]) => !integrity && !link)).toEqual([]);
});

test('direct dependencies are pinned to exact versions', () => {
	const loose = Object.entries(manifest.devDependencies).filter(
		([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
	);
	expect(loose).toEqual([]);
});

test('every locked package is a published version from the registry', () => {
	expect(lockfileVersion).toBe(3);
	const registry = /^https:\/\/registry\.npmjs\.org\//;
	const strangers = locked.filter(
		([, { version = '', resolved, link }]) =>
			link || !/^\d+\.\d+\.\d+/.test(version) || (resolved && !registry.test(resolved)),
	);
	expect(strangers).toEqual([]);
});

test('no package runs a script when it is installed but those that SECURITY.md gives a reason for', () => {
	const allowed = Object.keys(manifest.allowScripts);
	const asking = locked.filter(([, { hasInstallScript }]) => hasInstallScript);
	const names = asking.map(([path]) => path.replace(/^.*node_modules\//, ''));
	expect(allowed.toSorted()).toEqual(['esbuild', 'node']);
	// A package of one platform only (fsevents) may ask and is refused.
	expect(allowed.filter((name) => !names.includes(name))).toEqual([]);
	const security = readFileSync(join(root, 'SECURITY.md'), 'utf8');
	for (const name of allowed) expect(security).toContain(`\`${name}\``);
});

test('every dependency is used, and none is for anything but building and testing', () => {
	expect(manifest.dependencies).toBeUndefined();
	const folders = ['src', 'tests', 'tools', 'deploy'];
	const files = folders.flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
			.filter((name) => /\.(ts|mjs|astro|css)$/.test(name))
			.map((name) => join(folder, name)),
	);
	const text = [...files, 'astro.config.mjs']
		.map((file) => readFileSync(join(root, file), 'utf8'))
		.join('\n');
	const mentioned = (name: string) =>
		new RegExp(`['"](node_modules/)?${name.replace('.', '\\.')}(/[^'"]*)?['"]`).test(text);
	const unused = Object.keys(manifest.devDependencies).filter(
		(name) =>
			!mentioned(name) && !(name in usedOtherwise) && !manifest.prettier.plugins.includes(name),
	);
	expect(files.length).toBeGreaterThan(100);
	expect(unused).toEqual([]);
	expect(Object.keys(usedOtherwise).filter((name) => !(name in manifest.devDependencies))).toEqual(
		[],
	);
});
