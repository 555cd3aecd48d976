import { expect, test } from '@playwright/test';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashInputs } from '../../src/built/build-inputs.ts';

const settings = { site: 'https://example.org', base: '/' };
let root = '';

test.beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'atlas-inputs-'));
	for (const folder of ['content/duties', 'public', 'src'])
		mkdirSync(join(root, folder), { recursive: true });
	write('content/duties/a.mdx', 'one');
	write('src/a.ts', 'two');
});
test.afterEach(() => rmSync(root, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(join(root, name), text);
const hash = (other = {}) => hashInputs(root, { ...settings, ...other });

const changes: [name: string, change: () => void][] = [
	['a changed file', () => write('content/duties/a.mdx', 'other')],
	['a new file', () => write('public/robots.txt', '')],
	['a file that is gone', () => rmSync(join(root, 'src/a.ts'))],
	['a file with another name', () => renameSync(join(root, 'src/a.ts'), join(root, 'src/b.ts'))],
	['another lockfile', () => write('package-lock.json', '{}')],
	[
		'text that moved to the next file',
		() => {
			write('content/duties/a.mdx', 'on');
			write('src/a.ts', 'etwo');
		},
	],
];
for (const [name, change] of changes)
	test(`${name} is another input`, () => {
		const before = hash();
		change();
		expect(hash()).not.toBe(before);
	});

test('another address and another path are other inputs', () => {
	expect(hash({ base: '/atlas/' })).not.toBe(hash());
	expect(hash({ site: 'https://example.com' })).not.toBe(hash());
});

test('a change that is taken back is the same input', () => {
	const before = hash();
	write('src/a.ts', 'other');
	write('src/a.ts', 'two');
	expect(hash()).toBe(before);
});
