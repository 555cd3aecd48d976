import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Locked {
	version?: string;
	resolved?: string;
	hasInstallScript?: boolean;
	integrity?: string;
	link?: boolean;
	optional?: boolean;
	os?: string[];
	cpu?: string[];
	engines?: { node: string };
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
	engines: { node: string };
	allowScripts: Record<string, boolean>;
};
const locked = Object.entries(packages).filter(([path]) => path !== '');

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

test('no dependency is for anything but building and testing', () => {
	expect(manifest.dependencies).toBeUndefined();
});

/** Packages for one platform each: npm leaves one out, without a word, where its Node does not fit. */
const binaries = locked.filter(
	// Newer Nodes are not made for 32 bits.
	([, { optional, os, cpu }]) => optional && os && cpu && !cpu.includes('ia32'),
);

test('the Node that is asked for fits every binary that may be installed', () => {
	const { node: asked } = manifest.engines;
	const least = asked.split('||').map((part) => part.replace(/[^\d.]/g, ''));
	expect(binaries.length).toBeGreaterThan(50);
	const refused = binaries.filter(
		([, { engines }]) => engines?.node && least.some((version) => !fits(version, engines.node)),
	);
	expect(refused.map(([path]) => path)).toEqual([]);
});

/** Whether a version fits a range of npm's, as far as packages write them. */
function fits(version: string, range: string): boolean {
	const numbers = (text: string) => text.match(/\d+/g)!.map(Number).concat(0, 0).slice(0, 3);
	const compare = (a: number[], b: number[]) => a[0]! - b[0]! || a[1]! - b[1]! || a[2]! - b[2]!;
	const have = numbers(version);
	return range.split('||').some((alternative) =>
		alternative
			.trim()
			.split(/\s+(?=[<>^=])/)
			.every((part) => {
				const wanted = numbers(part);
				if (part.startsWith('<')) return compare(have, wanted) < 0;
				const isCaret = part.startsWith('^');
				return compare(have, wanted) >= 0 && (!isCaret || have[0] === wanted[0]);
			}),
	);
}
