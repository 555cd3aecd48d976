// As much of CBOR (RFC 8949) as it takes to put the lists of the search index in order and to part them.

/** The bytes of every item of the list (of definite length) that the bytes are. */
export function splitList(bytes: Buffer): Buffer[] {
	const { kind, value, end } = readHead(bytes, 0);
	if (kind !== 4) throw new Error('the search index holds something else where a list should be');
	const items: Buffer[] = [];
	for (let index = 0, at = end; index < value; index += 1) {
		const next = endOfItem(bytes, at);
		items.push(bytes.subarray(at, next));
		at = next;
	}
	return items;
}

/** A list of the same length as `original`, with other items. */
export function joinList(original: Buffer, items: readonly Buffer[]): Buffer {
	return Buffer.concat([original.subarray(0, readHead(original, 0).end), ...items]);
}

/** A list of so many items. */
export function listOf(items: readonly Buffer[]): Buffer {
	return Buffer.concat([head(4, items.length), ...items]);
}

/** A text. */
export function textItem(text: string): Buffer {
	const bytes = Buffer.from(text);
	return Buffer.concat([head(3, bytes.length), bytes]);
}

/** The text that an item is. */
export function readText(item: Buffer): string {
	return item.subarray(readHead(item, 0).end).toString();
}

/** The number that an item is. */
export function readNumber(item: Buffer): number {
	return readHead(item, 0).value;
}

function endOfItem(bytes: Buffer, at: number): number {
	const { kind, value, end } = readHead(bytes, at);
	if (kind === 2 || kind === 3) return end + value;
	let next = end;
	if (kind === 4) for (let left = value; left > 0; left -= 1) next = endOfItem(bytes, next);
	if (kind > 4) throw new Error(`the search index holds an item of the unknown kind ${kind}`);
	return next;
}

/** The first byte says kind and length; large lengths follow in 1, 2 or 4 bytes. */
function readHead(bytes: Buffer, at: number): { kind: number; value: number; end: number } {
	const first = bytes.readUInt8(at);
	const [kind, short] = [first >> 5, first & 31];
	if (short < 24) return { kind, value: short, end: at + 1 };
	const width = 2 ** (short - 24);
	if (width > 4) throw new Error(`the search index holds a length of ${width} bytes`);
	return { kind, value: bytes.readUIntBE(at + 1, width), end: at + 1 + width };
}

function head(kind: number, value: number): Buffer {
	if (value < 24) return Buffer.from([(kind << 5) | value]);
	const width = value < 2 ** 8 ? 1 : value < 2 ** 16 ? 2 : 4;
	const bytes = Buffer.alloc(1 + width, (kind << 5) | (24 + Math.log2(width)));
	bytes.writeUIntBE(value, 1, width);
	return bytes;
}
