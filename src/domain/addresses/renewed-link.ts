import type { Catalog } from '../catalog.ts';
import { listFormerExtras, listFormerFiles } from './former-files.ts';
import { findMovedFragment, type MovedFragments } from './moved-fragment.ts';
import { listMovedFragments } from './moved-fragments.ts';
import { renewIds } from './moved-ids.ts';
import { listRedirects } from './redirects.ts';

/** Everything that leads on from a former address: what readers are led by, links in texts are renewed by. */
export interface Renewal {
	/** Addresses of today, by former address. */
	paths: ReadonlyMap<string, string>;
	/** Today's names of records and places. */
	moved: MovedFragments;
}

/** What leads on in a catalog. */
export function readRenewal(catalog: Catalog): Renewal {
	const redirects = [
		...listRedirects(catalog),
		...listFormerFiles(catalog),
		...listFormerExtras(catalog),
	];
	return {
		paths: new Map(redirects.map(({ from, to }) => [from, to])),
		moved: listMovedFragments(catalog),
	};
}

/** A link with today's address where it names a former one, in path, query or fragment; links to elsewhere stay. */
export function renewLink(link: string, { paths, moved }: Renewal): string {
	const [, path = '', search = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(link) ?? [];
	if (path !== '' && !/^\/(?!\/)/.test(path)) return link;
	const today = paths.get(path) ?? path;
	const place = findMovedFragment(moved, today, hash.slice(1));
	return `${today}${renewIds(search, moved)}${place === undefined ? hash : `#${place}`}`;
}
