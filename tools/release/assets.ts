import { existsSync, linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isHashed } from '../../src/domain/publish/hashed-files.ts';
import { folderOf } from './layout.ts';
import { twinEndings } from './precompress.ts';
import { readRecord } from './record.ts';

/**
 * Gives every kept release the hashed assets of every other: whoever opened a page before a switch, in either
 * direction, still gets its assets. Links, not copies; nothing that is there is touched.
 */
export function shareAssets(target: string, names: readonly string[]): void {
	for (const from of names)
		for (const file of assetsOf(target, from))
			for (const to of names) {
				const copy = join(folderOf(target, to), file);
				if (existsSync(copy)) continue;
				mkdirSync(dirname(copy), { recursive: true });
				linkSync(join(folderOf(target, from), file), copy);
			}
}

function assetsOf(target: string, name: string): string[] {
	const { files = {} } = readRecord(target, name) ?? {};
	return Object.keys(files).filter((file) => isHashed(withoutTwinEnding(file)));
}

function withoutTwinEnding(file: string): string {
	const ending = twinEndings.find((candidate) => file.endsWith(candidate)) ?? '';
	return file.slice(0, file.length - ending.length);
}
