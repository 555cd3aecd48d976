import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteSettings } from '../domain/publish/site-settings.ts';

// The ledger is not among them: it decides whether a build may be published, not what is built.
const files = ['astro.config.mjs', 'package-lock.json', 'tsconfig.json'];
const folders = ['content', 'public', 'src'];

/** One hash over everything that the site built from the project at `root` depends on. */
export function hashInputs(root: string, { site, base }: SiteSettings): string {
	const hash = createHash('sha256');
	for (const name of files) addFile(hash, root, name);
	for (const name of folders) addFolder(hash, root, name);
	const { SOURCE_DATE_EPOCH = '', OFFLINE = '' } = process.env;
	hash.update(JSON.stringify([site, base, SOURCE_DATE_EPOCH, OFFLINE]));
	return hash.digest('hex');
}

function addFolder(hash: Hash, root: string, folder: string): void {
	const entries = readdirSync(join(root, folder), { withFileTypes: true });
	for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
		const name = `${folder}/${entry.name}`;
		if (entry.isDirectory()) addFolder(hash, root, name);
		else addFile(hash, root, name);
	}
}

function addFile(hash: Hash, root: string, name: string): void {
	const file = join(root, name);
	const bytes = existsSync(file) ? readFileSync(file) : Buffer.of();
	// With its length, so that no two lists of files read alike.
	hash.update(`${name}\0${bytes.length}\0`).update(bytes);
}
