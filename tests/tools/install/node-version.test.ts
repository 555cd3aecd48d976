import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fitsRange, npmNodeVersion, refuseNode } from '../../../tools/install/node-version.mjs';

const root = join(import.meta.dirname, '..', '..', '..');
const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const range = '^20.19.0 || >=22.12.0';

for (const [version, fits] of [
	['18.20.8', false],
	['20.18.3', false],
	['20.19.0', true],
	['20.20.2', true],
	['21.7.3', false],
	['22.11.9', false],
	['22.12.0', true],
	['24.0.0', true],
	['100.0.0', true],
] as const)
	test(`Node ${version} ${fits ? 'fits' : 'does not fit'} ${range}`, () => {
		expect(fitsRange(version, range)).toBe(fits);
	});

test('a Node that does not fit is refused in one sentence, one that fits is not', () => {
	expect(refuseNode('18.20.8', range)).toBe(
		'npm runs on Node 18.20.8 here; the project needs 20.19.0 or a later 20, or 22.12.0 or later to be installed.',
	);
	expect(refuseNode('22.12.0', range)).toBe('');
});

test('the version that counts is that of the Node below npm, not of the one that asks', () => {
	expect(npmNodeVersion('npm/10.9.9 node/v18.20.8 linux x64 workspaces/false', 'v24.1.0')).toBe(
		'18.20.8',
	);
	expect(npmNodeVersion(undefined, 'v24.1.0')).toBe('24.1.0');
});

test('the manifest names a range that can be read, and README says the same', () => {
	expect(fitsRange('24.0.0', engines.node)).toBe(true);
	const readme = readFileSync(join(root, 'README.md'), 'utf8');
	for (const [least] of engines.node.matchAll(/\d+\.\d+/g)) expect(readme).toContain(least);
});
