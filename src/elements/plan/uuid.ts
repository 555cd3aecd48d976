import {
	siteNamespace,
	urlNamespace,
	uuidInput,
	uuidOf,
} from '../../domain/exports/oscal/uuid-5.ts';

/**
 * Writes something with the ids that the published files in OSCAL give to the same things: UUIDs of version 5, in a namespace
 * of the site's own. The browser digests in its own time, so `write` runs twice: to learn the names, and with their ids.
 */
export async function withUuids<Written>(
	site: string,
	write: (uuid: (name: string) => string) => Written,
): Promise<Written> {
	const names = new Set<string>();
	write((name) => {
		names.add(name);
		return name;
	});
	const own = await uuid5(urlNamespace, siteNamespace(site));
	const ids = new Map(
		await Promise.all([...names].map(async (name) => [name, await uuid5(own, name)] as const)),
	);
	return write((name) => ids.get(name)!);
}

async function uuid5(namespace: string, name: string): Promise<string> {
	// Browsers digest only where nobody on the way can have changed the page.
	if (!isSecureContext) throw new Error('the ids of OSCAL need a page that came over HTTPS.');
	const digest = await crypto.subtle.digest('SHA-1', uuidInput(namespace, name));
	return uuidOf(new Uint8Array(digest));
}
