import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestFile } from './files.ts';
import { folderOf, writeWhole } from './layout.ts';

/** What is known of a release. It is written when the release is whole: without it there is none. */
export interface ReleaseRecord {
	/** The path that the site was built for, with a slash at both ends. */
	base: string;
	/** The hashes of the inline scripts of its pages. */
	scripts: string[];
	/** Its own files with their digests; what it got from other releases is not among them. */
	files: Record<string, string>;
}

/** Where the record of a release lies: beside it, so that nobody is served it. */
export function recordFile(target: string, name: string): string {
	return `${folderOf(target, name)}.json`;
}

/** Says that a release is whole. */
export function writeRecord(target: string, name: string, record: ReleaseRecord): void {
	writeWhole(recordFile(target, name), `${JSON.stringify(record, null, '\t')}\n`);
}

/** The record of a release, or undefined where there is no whole release of this name. */
export function readRecord(target: string, name: string): ReleaseRecord | undefined {
	const file = recordFile(target, name);
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** Whether all files of a release are there. */
export function isThere(target: string, name: string): boolean {
	return findFault(target, name, existsSync) === undefined;
}

/** The first file of a release that is missing or is not what it was, or what else is wrong; undefined if it is whole. */
export function findDamage(target: string, name: string): string | undefined {
	return findFault(target, name, (file, digest) => existsSync(file) && digestFile(file) === digest);
}

function findFault(
	target: string,
	name: string,
	holds: (file: string, digest: string) => boolean,
): string | undefined {
	const record = readRecord(target, name);
	if (!record) return recordFile(target, name);
	const wrong = Object.entries(record.files).find(
		([file, digest]) => !holds(join(folderOf(target, name), file), digest),
	);
	return wrong && join(folderOf(target, name), wrong[0]);
}
