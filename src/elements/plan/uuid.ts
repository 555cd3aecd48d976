// The namespace of addresses (RFC 9562).
const urlNamespace = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

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
	const own = await uuid5(urlNamespace, `${site}ns/oscal`);
	const ids = new Map(
		await Promise.all([...names].map(async (name) => [name, await uuid5(own, name)] as const)),
	);
	return write((name) => ids.get(name)!);
}

async function uuid5(namespace: string, name: string): Promise<string> {
	// Browsers digest only where nobody on the way can have changed the page.
	if (!isSecureContext) throw new Error('the ids of OSCAL need a page that came over HTTPS.');
	const space = namespace.replaceAll('-', '').match(/../g)!;
	const bytes = [
		...space.map((octet) => Number.parseInt(octet, 16)),
		...new TextEncoder().encode(name),
	];
	const hash = new Uint8Array(await crypto.subtle.digest('SHA-1', new Uint8Array(bytes)));
	hash[6] = (hash[6]! & 0x0f) | 0x50;
	hash[8] = (hash[8]! & 0x3f) | 0x80;
	return [...hash.slice(0, 16)]
		.map((octet) => octet.toString(16).padStart(2, '0'))
		.join('')
		.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
