// How a folder of releases is laid out: `releases/<name>/` with `releases/<name>.json` beside it, the link `current`,
// and `history`, the names of the kept releases with the one that was served last at the end.
import {
	existsSync,
	lstatSync,
	readFileSync,
	readlinkSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { Refusal } from './refusal.ts';

/** What the name of a release looks like. */
export const releaseName = /^[0-9a-f]{16}$/;

/** Where the releases of a target lie. */
export function releasesOf(target: string): string {
	return join(target, 'releases');
}

/** The folder of a release. */
export function folderOf(target: string, name: string): string {
	return join(releasesOf(target), name);
}

/** The name of the release that is served, or undefined before the first. */
export function currentRelease(target: string): string | undefined {
	const link = join(target, 'current');
	const found = lstatSync(link, { throwIfNoEntry: false });
	if (!found) return undefined;
	if (!found.isSymbolicLink())
		throw new Refusal(`${link} is no link to a release: move it away, and release again`);
	return basename(readlinkSync(link));
}

/** Lets `current` lead to a release. A reader sees the one or the other, never something between. */
export function switchTo(target: string, name: string): void {
	const next = join(target, 'current.next');
	rmSync(next, { force: true });
	symlinkSync(join('releases', name), next);
	renameSync(next, join(target, 'current'));
}

/** Lets `current` lead nowhere, as before the first release. */
export function switchOff(target: string): void {
	rmSync(join(target, 'current'), { force: true });
}

/** The names of the kept releases, the one that was served last at the end. */
export function readHistory(target: string): string[] {
	const file = join(target, 'history');
	return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
}

/** Notes which releases are kept. */
export function writeHistory(target: string, names: readonly string[]): void {
	writeWhole(join(target, 'history'), names.map((name) => `${name}\n`).join(''));
}

/** Writes a file that is there whole or not at all. */
export function writeWhole(file: string, text: string): void {
	const next = `${file}.next`;
	try {
		writeFileSync(next, text);
		renameSync(next, file);
	} catch (error) {
		rmSync(next, { force: true });
		throw error;
	}
}
