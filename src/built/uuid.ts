import { createHash } from 'node:crypto';
import { siteNamespace, urlNamespace, uuidInput, uuidOf } from '../domain/exports/oscal/uuid-5.ts';

/** Names things of a site for ever: a UUID of version 5 in a namespace of the site's own. */
export function uuidMaker(site: string): (name: string) => string {
	const own = uuid5(urlNamespace, siteNamespace(site));
	return (name) => uuid5(own, name);
}

/** The UUID of version 5 of a name in a namespace. */
export function uuid5(namespace: string, name: string): string {
	return uuidOf(createHash('sha1').update(uuidInput(namespace, name)).digest());
}
