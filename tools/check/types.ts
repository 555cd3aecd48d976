import { sync } from 'astro';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { projectEnvironment } from '../install/project.mjs';

/** What types depend on; content is not among it. */
const parts = ['src', 'astro.config.mjs', 'node_modules', 'package.json', 'tsconfig.json'];

/** Checks all types and says what is wrong with them. Resolves to whether they are sound. */
export async function tellTypes(root: string): Promise<boolean> {
	await writeCollectionTypes(root);
	const { status } = spawnSync(
		process.execPath,
		[
			join(root, 'node_modules', 'astro', 'bin', 'astro.mjs'),
			...['check', '--noSync', '--minimumFailingSeverity', 'hint'],
		],
		{ cwd: root, stdio: 'inherit', env: projectEnvironment() },
	);
	return status === 0;
}

/**
 * Has Astro write the types of the collections, in a copy of the project without content: they follow from the schemas
 * alone, and Astro writes none where one file is at fault, so that a fault in a content file would hide those in types.
 */
async function writeCollectionTypes(root: string): Promise<void> {
	const cache = join(root, '.cache');
	mkdirSync(cache, { recursive: true });
	const copy = mkdtempSync(join(cache, 'types-'));
	try {
		for (const part of parts) symlinkSync(join(root, part), join(copy, part));
		await sync({ root: copy, logLevel: 'error' });
		for (const name of ['types.d.ts', 'content.d.ts'])
			cpSync(join(copy, '.astro', name), join(root, '.astro', name));
	} finally {
		rmSync(copy, { recursive: true });
	}
}
