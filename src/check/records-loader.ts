import type { AstroIntegration } from 'astro';
import type { Loader, LoaderContext } from 'astro/loaders';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { kindTable, type Kind } from '../domain/schema.ts';
import { readKind } from './read-content.ts';

/** The integration that has checked the content, and lends what reads it: this module is loaded apart from it. */
export interface ContentReader extends AstroIntegration {
	readKind: typeof readKind;
}

/** Hands Astro the records of one kind as the check reads them: one reading, one meaning. */
export function recordsLoader(kind: Kind): Loader {
	return {
		name: 'checked-records',
		load: async (context) => {
			const root = fileURLToPath(context.config.root);
			await fill(kind, root, context);
			const folder = join(root, 'content', kind, sep);
			context.watcher?.on('all', (_event, path) => {
				if (path.startsWith(folder)) void fill(kind, root, context);
			});
		},
	};
}

// While somebody edits, a record that is not sound just now stays as it last was.
async function fill(kind: Kind, root: string, context: LoaderContext): Promise<void> {
	const { store, parseData, generateDigest, config } = context;
	const reader = config.integrations.find((one): one is ContentReader => 'readKind' in one);
	const { files } = (reader?.readKind ?? readKind)(root, kind);
	const ids = new Set(files.map(({ id }) => id));
	for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
	for (const { id, file, text, data, problems } of files) {
		if (data === undefined || problems.length > 0) continue;
		const record = await parseData({ id, data: data as Record<string, unknown>, filePath: file });
		const rendered = kindTable[kind].ending === '.mdx';
		const digest = generateDigest(text ?? '');
		store.set({ id, data: record, filePath: file, digest, deferredRender: rendered });
	}
}
