import type { Trouble } from '../../domain/offline/copy-words.ts';
import {
	readPublishedCopy,
	type CopyDescription,
	type PublishedCopy,
} from '../../domain/offline/kept-copy.ts';
import { packAddress } from './copy-store.ts';

/** A copy could not be kept, for a reason that can be told. */
export class CopyTrouble extends Error {
	readonly trouble: Trouble;

	constructor(trouble: Trouble, cause?: unknown) {
		super(trouble, { cause });
		this.trouble = trouble;
	}
}

/** What the site publishes now, by the address of its description; undefined where it cannot be asked, or publishes none. */
export async function fetchPublished(address: string): Promise<PublishedCopy | undefined> {
	try {
		const signal = AbortSignal.timeout(10_000);
		// What a cache says of it may be of yesterday.
		const response = await fetch(address, { cache: 'no-store', signal });
		return response.ok ? readPublishedCopy(await response.json()) : undefined;
	} catch {
		return undefined;
	}
}

/** Loads a published copy and proves that it is what was published; `tell` hears which share of it is there. */
export async function loadCopy(
	published: CopyDescription,
	tell: (share: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
	const pack = new Uint8Array(published.bytes);
	let length = 0;
	for await (const part of receive(packAddress(published))) {
		if (length + part.length > pack.length) throw new CopyTrouble('damaged');
		pack.set(part, length);
		length += part.length;
		tell(length / pack.length);
	}
	if ((await digestOf(pack)) !== published.digest) throw new CopyTrouble('damaged');
	return pack;
}

async function* receive(address: string): AsyncGenerator<Uint8Array> {
	const control = new AbortController();
	try {
		const { ok, status, body } = await fetch(address, {
			cache: 'no-store',
			signal: control.signal,
		});
		if (!ok || !body) throw new Error(`${address} was answered with ${status}`);
		const reader = body.getReader();
		for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
	} catch (cause) {
		throw new CopyTrouble('unreachable', cause);
	} finally {
		// Whoever has seen enough wants no more of it.
		control.abort();
	}
}

async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
