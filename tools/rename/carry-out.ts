import { spawnSync } from 'node:child_process';
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChangedFile } from './plan.ts';

/** Writes and moves what a rename changes in the project at `root`. */
export function carryOut(root: string, changes: readonly ChangedFile[]): void {
	for (const { file, to, text } of changes) {
		writeFileSync(join(root, file), text);
		if (to !== file) move(root, file, to);
	}
}

// With git, its history goes along; where there is none, or the file is new to it, a plain rename does.
function move(root: string, file: string, to: string): void {
	const { status } = spawnSync('git', ['mv', '--', file, to], { cwd: root, stdio: 'ignore' });
	if (status !== 0) renameSync(join(root, file), join(root, to));
}
