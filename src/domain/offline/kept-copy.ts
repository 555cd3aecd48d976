/** The one policy of Trusted Types on the site: it names the worker, and nothing else. */
export const workerPolicyName = 'atlas-offline';

/** What is said of a copy: of the one that is published, and of the one that is kept. */
export interface CopyDescription {
	/** The version of the content (`2026.11.0+3f2a9c1b`). */
	edition: string;
	/** The address of the pack, from the site's root. */
	pack: string;
	/** The SHA-256 digest of the pack, in hexadecimal digits. */
	digest: string;
	/** How many bytes the pack has. */
	bytes: number;
	/** How many pages are in it. */
	pages: number;
}

/** What a site publishes: a copy, or that it offers none any more. */
export type PublishedCopy = CopyDescription | { off: true };

/** The name of the header, on the kept pack, that describes it. */
export const descriptionHeader = 'x-atlas-copy';

/** The name of the browser's cache that holds the copy of the site below a path (`/`, `/atlas/`); other sites may share its host. */
export function cacheName(scope: string): string {
	return `atlas-offline ${scope}`;
}

/** Under which address the cache holds it: one for every copy, so that the next takes the place of the last at once. */
export function cacheKey(scope: string): string {
	return `${scope}?copy`;
}

/** Reads a description as JSON has it; undefined where it is none. */
export function readDescription(value: unknown): CopyDescription | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const { edition, pack, digest, bytes, pages } = value as Record<string, unknown>;
	const texts = [edition, pack, digest].every((text) => typeof text === 'string');
	const numbers = Number.isSafeInteger(bytes) && Number.isSafeInteger(pages);
	// An address of this site, and none of another host.
	const sound = /^[0-9a-f]{64}$/.test(`${digest}`) && /^(\/[\w-][\w.-]*)+\.pack$/.test(`${pack}`);
	return texts && numbers && sound
		? ({ edition, pack, digest, bytes, pages } as CopyDescription)
		: undefined;
}

/** Reads what a site publishes; undefined where it is none of it. */
export function readPublishedCopy(value: unknown): PublishedCopy | undefined {
	const off = typeof value === 'object' && value !== null && 'off' in value && value.off === true;
	return off ? { off } : readDescription(value);
}
