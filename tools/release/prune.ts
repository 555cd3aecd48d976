import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf, releaseName, releasesOf } from './layout.ts';
import { recordFile } from './record.ts';

/** How the name of a folder ends that is about to be deleted. */
const gone = '.gone';

/** Deletes all releases but these. */
export function prune(target: string, kept: readonly string[]): void {
	const names = entriesOf(target).map((entry) => entry.replace(/\.json$/, ''));
	// What somebody else has put there is not ours to delete.
	for (const name of new Set(names.filter((each) => releaseName.test(each))))
		if (!kept.includes(name)) remove(target, name);
}

/** Deletes what a release that was broken off has left. */
export function clearLeftovers(target: string): void {
	for (const entry of entriesOf(target))
		if (/\.(partial|gone|next)$/.test(entry))
			rmSync(join(releasesOf(target), entry), { recursive: true, force: true });
}

// A deletion may be broken off: nobody takes what is left for a release, which has its record and its own name.
function remove(target: string, name: string) {
	rmSync(recordFile(target, name), { force: true });
	const folder = folderOf(target, name);
	if (existsSync(folder)) renameSync(folder, `${folder}${gone}`);
	rmSync(`${folder}${gone}`, { recursive: true, force: true });
}

function entriesOf(target: string): string[] {
	return existsSync(releasesOf(target)) ? readdirSync(releasesOf(target)) : [];
}
