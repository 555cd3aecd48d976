import { expect, test } from '@playwright/test';
import { EventEmitter } from 'node:events';
import { pathToFileURL } from 'node:url';
import { checkContent } from '../../src/check/check-content.ts';
import { readKind } from '../../src/check/read-content.ts';
import { recordsLoader } from '../../src/check/records-loader.ts';
import { kindTable, kinds, type Kind } from '../../src/domain/schema.ts';
import { duty, otherDuty, page } from './faults/fault.ts';
import { Folder } from './faults/folder.ts';

interface Entry {
	id: string;
	data: Record<string, unknown>;
	filePath: string;
	deferredRender: boolean;
}

/** What Astro hands to a loader, as far as ours asks for it. */
function makeContext(folder: Folder, kind: Kind, integrations: object[] = []) {
	const store = new Map<string, Entry>();
	const watcher = new EventEmitter();
	const context = {
		config: { root: pathToFileURL(`${folder.root}/`), integrations },
		store: {
			keys: () => [...store.keys()],
			delete: (id: string) => store.delete(id),
			set: (entry: Entry) => store.set(entry.id, entry),
		},
		parseData: ({ data }: { data: unknown }) => kindTable[kind].schema.parseAsync(data),
		generateDigest: String,
		watcher,
	};
	return { store, watcher, context: context as never };
}

let folder: Folder;
test.beforeEach(() => {
	folder = new Folder();
	folder.restore();
});
test.afterEach(() => folder.dispose());

test('the build gets every record of every kind as the check has read it', async () => {
	// Each of these means something else to another reader of YAML.
	folder.replace(
		duty,
		/^aliases: .*$/m,
		'aliases: [2026-08-01, 0b1010, yes, 1_000, "\\U0001F525 sale"]',
	);
	folder.write(page, `\uFEFF${folder.read(page).replaceAll('\n', '\r\n')}`);
	const { catalog, problems } = checkContent(folder.root, '2026-11');
	expect(problems).toEqual([]);
	// Every list is of a kind of its own, but the cloud's models are service models, too.
	const { cloudModels, ...lists } = catalog;
	expect(cloudModels.length).toBeGreaterThan(0);
	const read = Object.values(lists).flat();
	const built = await Promise.all(
		kinds.map(async (kind) => {
			const { store, context } = makeContext(folder, kind);
			await recordsLoader(kind).load(context);
			return [...store.values()];
		}),
	);
	const records = built.flat().map(({ id, filePath, data }) => ({ ...data, id, file: filePath }));
	const byFile = (a: { file: string }, b: { file: string }) => (a.file < b.file ? -1 : 1);
	expect(records.toSorted(byFile)).toEqual(read.toSorted(byFile));
	for (const { filePath, deferredRender } of built.flat())
		expect(deferredRender).toBe(filePath.endsWith('.mdx'));
});

test('a build reads with what has read for the check', async () => {
	const asked: string[] = [];
	const lent = (root: string, kind: Kind) => {
		asked.push(kind);
		const { files, problems } = readKind(root, kind);
		return { files: files.slice(1), problems };
	};
	const { store, context } = makeContext(folder, 'teams', [{}, { readKind: lent }]);
	await recordsLoader('teams').load(context);
	expect(asked).toEqual(['teams']);
	expect(store.size).toBe(readKind(folder.root, 'teams').files.length - 1);
});

test('while somebody edits, a broken record stays as it was, and one that is gone goes', async () => {
	const { store, watcher, context } = makeContext(folder, 'duties');
	await recordsLoader('duties').load(context);
	const before = store.get('guest-os-patching');
	folder.replace(duty, 'side: in', 'side: [in');
	folder.remove(otherDuty);
	folder.replace('content/duties/duty-in-network.mdx', /^title: .*$/m, 'title: Another title');
	watcher.emit('all', 'change', `${folder.root}/${duty}`);
	await expect.poll(() => store.get('duty-in-network')?.data['title']).toBe('Another title');
	expect(store.get('guest-os-patching')).toBe(before);
	expect(store.has('duty-in-data')).toBe(false);
});
