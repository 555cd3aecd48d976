import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';

const require = createRequire(import.meta.url);
const HEADER = 44;
const ENTRY = 20;

/**
 * The typeface of a drawing as a file that resvg reads: it takes no WOFF, which is the same tables, each compressed
 * (https://www.w3.org/TR/WOFF/#FileStructure). Written into a folder; the path of the file comes back.
 */
export function unpackTypeface(weight: 400 | 600 | 800, folder: string): string {
	const woff = readFileSync(
		require.resolve(`@fontsource/inter/files/inter-latin-${weight}-normal.woff`),
	);
	const file = join(folder, `inter-${weight}.ttf`);
	mkdirSync(folder, { recursive: true });
	writeFileSync(file, unpackWoff(woff));
	return file;
}

/** A font without the wrapping of WOFF 1. */
export function unpackWoff(woff: Buffer): Buffer {
	const count = woff.readUInt16BE(12);
	const tables = Array.from({ length: count }, (_, index) =>
		readTable(woff, HEADER + index * ENTRY),
	);
	const directory = Buffer.alloc(12 + 16 * count);
	const power = Math.floor(Math.log2(count));
	directory.writeUInt32BE(woff.readUInt32BE(4), 0);
	directory.writeUInt16BE(count, 4);
	directory.writeUInt16BE(16 * 2 ** power, 6);
	directory.writeUInt16BE(power, 8);
	directory.writeUInt16BE(16 * (count - 2 ** power), 10);
	let offset = directory.length;
	const bodies = tables.map(({ tag, checksum, body }, index) => {
		const place = 12 + 16 * index;
		directory.write(tag, place, 'latin1');
		directory.writeUInt32BE(checksum, place + 4);
		directory.writeUInt32BE(offset, place + 8);
		directory.writeUInt32BE(body.length, place + 12);
		// Tables begin at multiples of four.
		const padded = Buffer.concat([body, Buffer.alloc(-body.length & 3)]);
		offset += padded.length;
		return padded;
	});
	return Buffer.concat([directory, ...bodies]);
}

function readTable(woff: Buffer, place: number) {
	const [offset, compressed, length, checksum] = [4, 8, 12, 16].map((at) =>
		woff.readUInt32BE(place + at),
	) as [number, number, number, number];
	const stored = woff.subarray(offset, offset + compressed);
	return {
		tag: woff.toString('latin1', place, place + 4),
		checksum,
		body: compressed < length ? inflateSync(stored) : stored,
	};
}
