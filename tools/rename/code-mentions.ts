import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

const folders = ['src', 'tests', 'tools', 'deploy', 'docs'];

/** A file beside the content that names a record, and how often. */
export interface CodeMention {
	file: string;
	count: number;
}

/** Files beside the content that name a record by its id, as a word of its own: what a command cannot change for sure. */
export function findCodeMentions(root: string, id: string): CodeMention[] {
	const word = new RegExp(`(?<=['"\`/#@=,])${id}(?=['"\`/#@,&?])`, 'g');
	return folders
		.filter((folder) => existsSync(join(root, folder)))
		.flatMap((folder) =>
			listFiles(root, folder).flatMap((file) => {
				const count = readFileSync(join(root, file), 'utf8').match(word)?.length ?? 0;
				return count === 0 ? [] : [{ file, count }];
			}),
		);
}

function listFiles(root: string, folder: string): string[] {
	return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(ts|mjs|js|astro|md|css|conf|yaml)$/.test(entry.name))
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(root.length + 1)
				.replaceAll(sep, '/'),
		)
		.toSorted();
}
