// UUIDs of version 5 (RFC 9562), but for the digest: the build and the browser digest each in its own way.

/** The namespace of addresses. */
export const urlNamespace = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

/** The name of the namespace in which a site gives ids for OSCAL. */
export const siteNamespace = (site: string) => `${site}ns/oscal`;

/** What is digested (SHA-1) for the UUID of a name in a namespace. */
export function uuidInput(namespace: string, name: string): Uint8Array<ArrayBuffer> {
	const octets = namespace.replaceAll('-', '').match(/../g)!;
	return new Uint8Array([
		...octets.map((octet) => Number.parseInt(octet, 16)),
		...new TextEncoder().encode(name),
	]);
}

/** The UUID that a digest makes. */
export function uuidOf(digest: Uint8Array): string {
	const bytes = [...digest.slice(0, 16)];
	bytes[6] = (bytes[6]! & 0x0f) | 0x50;
	bytes[8] = (bytes[8]! & 0x3f) | 0x80;
	return bytes
		.map((octet) => octet.toString(16).padStart(2, '0'))
		.join('')
		.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
