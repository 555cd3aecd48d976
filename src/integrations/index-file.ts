import { gunzipSync, gzipSync } from 'node:zlib';

/** A file of the search index, as Pagefind hands it over. */
export interface IndexFile {
	path: string;
	content: Uint8Array;
}

const mark = Buffer.from('pagefind_dcd');

/** The list that a file of the index holds. Throws when it holds anything else. */
export function unpack({ path, content }: IndexFile): Buffer {
	const bytes = gunzipSync(content);
	if (!bytes.subarray(0, mark.length).equals(mark))
		throw new Error(`${path} is not written as expected`);
	return bytes.subarray(mark.length);
}

/** A list as the content of a file of the index. */
export function pack(list: Buffer): Uint8Array {
	return gzipSync(Buffer.concat([mark, list]), { level: 9 });
}

/** The file with the list of contents of an index. Throws where there is none. */
export function contentsOf(files: readonly IndexFile[]): IndexFile {
	const contents = files.find(({ path }) => path.endsWith('.pf_meta'));
	if (!contents) throw new Error('the search index has no list of contents');
	return contents;
}

/** What a record's file says of where the record is. */
export function readRecord(file: IndexFile): { url: string } {
	return JSON.parse(unpack(file).toString()) as { url: string };
}
