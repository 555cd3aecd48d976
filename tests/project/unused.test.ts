import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const parts = ['astro.config.mjs', 'knip.jsonc', 'package.json', 'src', 'tests', 'tools'];

test('an export that nobody uses is found', () => {
	const copy = mkdtempSync(join(tmpdir(), 'atlas-unused-'));
	try {
		for (const part of [...parts, 'tsconfig.json'])
			cpSync(join(root, part), join(copy, part), { recursive: true });
		symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
		appendFileSync(join(copy, 'src', 'domain', 'once.ts'), '\nexport const planted = 1;\n');
		const knip = join(root, 'node_modules', 'knip', 'bin', 'knip.js');
		const { status, stdout } = spawnSync(process.execPath, [knip, '--include', 'exports'], {
			cwd: copy,
			encoding: 'utf8',
		});
		expect(stdout.match(/^\w+ +src\/.*$/gm)).toEqual([
			expect.stringMatching(/^planted +src\/domain\/once\.ts/),
		]);
		expect(status).toBe(1);
	} finally {
		rmSync(copy, { recursive: true, force: true });
	}
});
