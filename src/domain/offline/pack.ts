// The pack: four bytes with the length of the head, the head, and the frames, each compressed by itself. The head is JSON:
// which sets of headers there are, how long each frame is, and of every file its address, its headers, its frame and its
// length. In a frame files lie one behind the other. Who wants one file opens the head and one frame.

/** Response headers by name. */
export type PackHeaders = Readonly<Record<string, string>>;

/** A file of the site, as the pack holds it. */
export interface PackedFile {
	/** Its address from the site's root. */
	path: string;
	/** The headers with which it is answered. */
	headers: PackHeaders;
	bytes: Uint8Array;
}

interface Head {
	headers: PackHeaders[];
	/** The compressed lengths of the frames. */
	frames: number[];
	files: [path: string, headers: number, frame: number, length: number][];
}

/** Up to how many bytes are compressed together: as many as a phone unpacks in a moment. */
const frameSize = 8 * 1024 * 1024;
const prefix = 4;

/** Writes files as one pack, in their order. */
export async function writePack(
	files: readonly PackedFile[],
	compress: (bytes: Uint8Array) => Promise<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> {
	const groups = groupFiles(files);
	const frames = await Promise.all(groups.map((group) => compress(join(group.map(bytesOf)))));
	const { headers, indexOf } = listHeaders(files);
	const head: Head = {
		headers,
		frames: frames.map(({ length }) => length),
		files: groups.flatMap((group, frame) =>
			group.map((file): Head['files'][number] => [
				file.path,
				indexOf(file.headers),
				frame,
				file.bytes.length,
			]),
		),
	};
	const headBytes = await compress(new TextEncoder().encode(JSON.stringify(head)));
	const length = new Uint8Array(prefix);
	new DataView(length.buffer).setUint32(0, headBytes.length);
	return join([length, headBytes, ...frames]);
}

/** What finds a file in a pack by its address. A frame is unpacked when the first of its files is asked for. */
export function openPack(
	pack: Uint8Array,
	decompress: (bytes: Uint8Array) => Uint8Array,
): (path: string) => PackedFile | undefined {
	const headLength = new DataView(pack.buffer, pack.byteOffset, prefix).getUint32(0);
	const head = readHead(decompress(pack.subarray(prefix, prefix + headLength)));
	const starts = cumulate(head.frames, prefix + headLength);
	const opened = new Map<number, Uint8Array>();
	const frameAt = (frame: number) => {
		const packed = pack.subarray(starts[frame]!, starts[frame]! + head.frames[frame]!);
		const bytes = opened.get(frame) ?? decompress(packed);
		opened.set(frame, bytes);
		return bytes;
	};
	const places = placesOf(head);
	return (path) => {
		const place = places.get(path);
		if (!place) return undefined;
		const { headers, frame, start, length } = place;
		const bytes = frameAt(frame).subarray(start, start + length);
		return { path, headers: head.headers[headers]!, bytes };
	};
}

function readHead(bytes: Uint8Array): Head {
	return JSON.parse(new TextDecoder().decode(bytes)) as Head;
}

function placesOf({ frames, files }: Head) {
	const ends = frames.map(() => 0);
	return new Map(
		files.map(([path, headers, frame, length]) => {
			const start = ends[frame]!;
			ends[frame] = start + length;
			return [path, { headers, frame, start, length }];
		}),
	);
}

function groupFiles(files: readonly PackedFile[]): PackedFile[][] {
	const groups: PackedFile[][] = [];
	let room = 0;
	for (const file of files) {
		if (groups.length === 0 || file.bytes.length > room) {
			groups.push([]);
			room = frameSize;
		}
		groups.at(-1)!.push(file);
		room -= file.bytes.length;
	}
	return groups;
}

/** Each set of headers once, and which one a file has. */
function listHeaders(files: readonly PackedFile[]) {
	const sets = new Map<string, number>();
	const headers: PackHeaders[] = [];
	const indexOf = (set: PackHeaders) => {
		const key = JSON.stringify(set);
		const known = sets.get(key) ?? headers.push(set) - 1;
		sets.set(key, known);
		return known;
	};
	for (const file of files) indexOf(file.headers);
	return { headers, indexOf };
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const starts = cumulate(parts.map(({ length }) => length));
	const whole = new Uint8Array(starts.at(-1)!);
	parts.forEach((part, index) => whole.set(part, starts[index]!));
	return whole;
}

/** Where each of some lengths starts, and where the last one ends. */
function cumulate(lengths: readonly number[], start = 0): number[] {
	const starts = [start];
	for (const length of lengths) starts.push(starts.at(-1)! + length);
	return starts;
}

function bytesOf({ bytes }: PackedFile): Uint8Array {
	return bytes;
}
