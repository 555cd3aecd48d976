import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { explain } from '../../../tools/release/explain.ts';
import { Refusal } from '../../../tools/release/refusal.ts';

const failure = (code: string, paths: { path?: string; dest?: string } = {}) =>
	Object.assign(new Error(code), { code, ...paths });

const known: [Error, string][] = [
	[new Refusal('said already'), 'said already'],
	[failure('EACCES', { path: '/srv/a' }), 'no permission for /srv/a: run this as the owner'],
	[failure('EPERM', { path: '/srv/a' }), 'no permission for /srv/a: run this as the owner'],
	[failure('EROFS', { path: '/srv/a' }), '/srv/a lies on a disk that can only be read'],
	[
		failure('ENOSPC', { path: 'dist/a', dest: '/srv/a' }),
		'no space left for /srv/a: what was begun',
	],
	[failure('ENOSPC'), 'no space left for the folder of releases'],
	[failure('ENOTDIR', { path: '/srv/a' }), '/srv/a leads through a file'],
];
for (const [error, sentence] of known)
	test(`${error.message} is told as "${sentence}"`, () => {
		expect(explain(error)).toContain(sentence);
	});

test('a fault of ours is not explained away', () => {
	expect(explain(new TypeError('x is not a function'))).toBeUndefined();
	expect(explain(failure('ENOENT', { path: '/srv/a' }))).toBeUndefined();
});

test('the command says what is wrong in one line, and fails', () => {
	const command = join(import.meta.dirname, '../../../tools/release.ts');
	const asked = ['/srv/a --keep 1.5', '/srv/a --rollback', `${command}/below --rollback`, '--no'];
	for (const line of asked) {
		const { status, stderr } = spawnSync(process.execPath, [command, ...line.split(' ')], {
			encoding: 'utf8',
		});
		expect(status, line).toBe(1);
		expect(stderr, line).toMatch(/^[^\n]+\n$/);
	}
});
