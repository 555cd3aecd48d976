import { createHash } from 'node:crypto';
import { joinList, listOf, readText, splitList, textItem } from './cbor.ts';
import { pack, unpack, type IndexFile } from './index-file.ts';

/** So many bytes a part of the index holds before it is compressed, where words that begin alike have no more. */
const MOST = 8 * 1024;
const BEGINNING = 3;

const contents = /\.pf_meta$/;
const partFile = /\.pf_index$/;
const pathOf = (hash: string) => `index/${hash}.pf_index`;

/**
 * An index whose words lie in small parts. Pagefind writes parts of some 50 KB, and of each a question wants one word.
 * The third item of the list of contents lists them: the first word, the last and the name of the file.
 */
export function splitParts(files: readonly IndexFile[], most = MOST): IndexFile[] {
	const byPath = new Map(files.map((file) => [file.path, file]));
	const small: IndexFile[] = [];
	const splitLine = (line: Buffer): Buffer[] => {
		const path = pathOf(readText(splitList(line)[2]!));
		const file = byPath.get(path);
		if (!file) throw new Error(`the search index has no ${path}`);
		return splitPart(unpack(file), most).map((part) => {
			small.push(part.file);
			return part.line;
		});
	};
	const kept = files
		.filter(({ path }) => !partFile.test(path))
		.map((file) => {
			if (!contents.test(file.path)) return file;
			const list = unpack(file);
			const items = splitList(list);
			const lines = splitList(items[2]!).flatMap(splitLine);
			return { ...file, content: pack(joinList(list, items.with(2, listOf(lines)))) };
		});
	return [...kept, ...small];
}

// A part is a list whose first item lists the words, each a list that begins with the word itself.
function splitPart(part: Buffer, most: number): { file: IndexFile; line: Buffer }[] {
	const [words, ...rest] = splitList(part) as [Buffer, ...Buffer[]];
	return groupBySize(splitList(words), most).map((group) => {
		const bytes = joinList(part, [listOf(group), ...rest]);
		const hash = `en_${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}`;
		const ends = [group[0]!, group.at(-1)!].map((word) => splitList(word)[0]!);
		return {
			file: { path: pathOf(hash), content: pack(bytes) },
			line: listOf([...ends, textItem(hash)]),
		};
	});
}

// Pagefind looks for words that begin like the one asked for in one part only: those that begin alike stay together.
function groupBySize(items: readonly Buffer[], most: number): Buffer[][] {
	const groups: Buffer[][] = [];
	let size = Infinity;
	for (const alike of Map.groupBy(items, beginningOf).values()) {
		const length = alike.reduce((sum, item) => sum + item.length, 0);
		if (size + length > most) {
			groups.push([]);
			size = 0;
		}
		groups.at(-1)!.push(...alike);
		size += length;
	}
	return groups;
}

function beginningOf(word: Buffer): string {
	return readText(splitList(word)[0]!).slice(0, BEGINNING);
}
