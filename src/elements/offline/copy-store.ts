import {
	cacheKey,
	cacheName,
	descriptionHeader,
	readDescription,
	type CopyDescription,
} from '../../domain/offline/kept-copy.ts';
import { scope } from './scope.ts';

/** The copy on this device: what it is, and the pack. */
export interface KeptCopy {
	description: CopyDescription;
	pack: Response;
}

const name = cacheName(scope);
const key = cacheKey(scope);

/** The copy that is kept here; undefined where there is none. Nothing is made by looking. */
export async function readCopy(): Promise<KeptCopy | undefined> {
	if (!(await caches.has(name))) return undefined;
	const pack = await (await caches.open(name)).match(key);
	const text = pack?.headers.get(descriptionHeader);
	const description = text ? readDescription(JSON.parse(text)) : undefined;
	return pack && description ? { description, pack } : undefined;
}

/** Keeps a copy in the place of the one before. Where the browser refuses, the one before stays. */
export async function writeCopy(
	description: CopyDescription,
	pack: Uint8Array<ArrayBuffer>,
): Promise<void> {
	const headers = { [descriptionHeader]: JSON.stringify(description) };
	await (await caches.open(name)).put(key, new Response(pack, { headers }));
}

/** Takes the copy away. */
export async function deleteCopy(): Promise<void> {
	await caches.delete(name);
}

/** Where the pack of a published copy is. */
export function packAddress({ pack }: CopyDescription): string {
	return `${scope}${pack.slice(1)}`;
}
