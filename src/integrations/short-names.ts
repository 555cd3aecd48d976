import { createHash } from 'node:crypto';
import { joinList, listOf, readText, splitList, textItem } from './cbor.ts';
import { contentsOf, pack, readRecord, unpack, type IndexFile } from './index-file.ts';

const pathOf = (name: string) => `fragment/${name}.pf_fragment`;

/**
 * An index whose records are named by the content of their page and their place on it. Pagefind names each by its own
 * content: in the list of contents, which every question loads, that is half of all bytes, for it cannot be compressed.
 */
export function nameByPage(files: readonly IndexFile[]): IndexFile[] {
	const byPath = new Map(files.map((file) => [file.path, file]));
	const contents = contentsOf(files);
	const list = unpack(contents);
	const items = splitList(list);
	const records = splitList(items[1]!).map((line) => {
		const [name, ...rest] = splitList(line) as [Buffer, ...Buffer[]];
		const file = byPath.get(pathOf(readText(name)));
		if (!file) throw new Error(`the search index has no record ${readText(name)}`);
		return { file, line, rest, page: readRecord(file).url.split('#')[0]! };
	});
	const names = new Map<IndexFile, string>();
	for (const group of Map.groupBy(records, ({ page }) => page).values()) {
		const hash = createHash('sha256');
		for (const { file } of group) hash.update(file.content);
		const digest = hash.digest('hex').slice(0, 7);
		for (const [place, { file }] of group.entries())
			names.set(file, `en_${digest}${place.toString(36)}`);
	}
	const lines = records.map(({ file, line, rest }) =>
		joinList(line, [textItem(names.get(file)!), ...rest]),
	);
	return files.map((file) => {
		const name = names.get(file);
		if (name !== undefined) return { ...file, path: pathOf(name) };
		if (file !== contents) return file;
		return { ...file, content: pack(joinList(list, items.with(1, listOf(lines)))) };
	});
}
