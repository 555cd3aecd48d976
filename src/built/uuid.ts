import { createHash } from 'node:crypto';

/** The namespace of addresses (RFC 9562). */
const urlNamespace = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

/** Names things of a site for ever: a UUID of version 5 in a namespace of the site's own. */
export function uuidMaker(site: string): (name: string) => string {
	const own = uuid5(urlNamespace, `${site}ns/oscal`);
	return (name) => uuid5(own, name);
}

/** The UUID of version 5 of a name in a namespace. */
export function uuid5(namespace: string, name: string): string {
	const bytes = Buffer.from(namespace.replaceAll('-', ''), 'hex');
	const hash = createHash('sha1').update(bytes).update(name).digest().subarray(0, 16);
	hash[6] = (hash[6]! & 0x0f) | 0x50;
	hash[8] = (hash[8]! & 0x3f) | 0x80;
	return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
