import { createHash } from 'node:crypto';
import { joinList, splitList } from './cbor.ts';
import { pack, unpack, type IndexFile } from './index-file.ts';

const filterFile = /^filter\/en_([0-9a-f]+)\.pf_filter$/;
const metaFile = /^pagefind\.en_([0-9a-f]+)\.pf_meta$/;

/**
 * Puts the filters of an index in order and names the files anew. Pagefind writes its filters, their values and its
 * orders in another sequence in every run; two builds of one commit would differ.
 */
export function settleIndex(files: readonly IndexFile[]): IndexFile[] {
	const renamed = new Map<string, string>();
	const filters = files.map((file) => settle(file, filterFile, sortFilter, renamed));
	const rename = (bytes: Buffer) =>
		[...renamed].reduce((text, [from, to]) => replaceName(text, from, to), bytes);
	const metas = new Map<string, string>();
	const settled = filters.map((file) =>
		settle(file, metaFile, (bytes) => sortContents(bytes, rename), metas),
	);
	if (renamed.size === 0 || metas.size !== 1)
		throw new Error(`the search index has ${renamed.size} filters and ${metas.size} lists of them`);
	const [[from, to]] = [...metas] as [[string, string]];
	return settled.map(({ path, content }) =>
		path === 'pagefind-entry.json'
			? { path, content: replaceName(Buffer.from(content), from, to) }
			: { path, content },
	);
}

/** Rewrites a file whose path fits the pattern, and notes its old and its new hash. */
function settle(
	file: IndexFile,
	pattern: RegExp,
	rewrite: (bytes: Buffer) => Buffer,
	renamed: Map<string, string>,
): IndexFile {
	const old = pattern.exec(file.path)?.[1];
	if (old === undefined) return file;
	const sorted = rewrite(unpack(file));
	const name = createHash('sha256').update(sorted).digest('hex').slice(0, old.length);
	renamed.set(`en_${old}`, `en_${name}`);
	return { path: file.path.replace(old, name), content: pack(sorted) };
}

/** A filter is its name and the list of its values with their pages. */
function sortFilter(bytes: Buffer): Buffer {
	const [name, values] = splitList(bytes) as [Buffer, Buffer];
	return joinList(bytes, [name, sort(values)]);
}

/**
 * The fourth and the fifth part of the index's list of contents are the lists of its filters and of its orders. Filters
 * are named anew in their own list only: their names are so short that in one of thousands of
 * builds a page has the same.
 */
function sortContents(bytes: Buffer, rename: (filters: Buffer) => Buffer): Buffer {
	const parts = splitList(bytes).map((part, index) => {
		if (index === 3) return sort(rename(part));
		return index === 4 ? sort(part) : part;
	});
	return joinList(bytes, parts);
}

function sort(list: Buffer): Buffer {
	return joinList(list, splitList(list).toSorted(Buffer.compare));
}

function replaceName(bytes: Buffer, from: string, to: string): Buffer {
	// Byte for byte: the rest of the file is no text.
	const text = bytes.toString('latin1');
	if (text.split(from).length !== 2) throw new Error(`the search index names ${from} not once`);
	return Buffer.from(text.replace(from, to), 'latin1');
}
