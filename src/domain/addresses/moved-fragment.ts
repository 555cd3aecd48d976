import type { FormerAddresses } from './former-addresses.ts';

/** New names of places, as a page asks for them when a fragment names nothing on it. */
export interface MovedFragments {
	/** Former ids of records, and what they are called now: rows are named by ids on every page, as views are. */
	ids: Record<string, string>;
	/** Former places of one page, by its path. */
	pages: FormerAddresses['fragments'];
}

/** The new name of a place of the page at `path`, if it has one. */
export function findMovedFragment(
	{ ids, pages }: MovedFragments,
	path: string,
	fragment: string,
): string | undefined {
	const places = ownEntry(pages, path);
	return (places && ownEntry(places, fragment)) ?? ownEntry(ids, fragment);
}

/** The entry of a table under a name: an address holds whatever it likes, and must not find what every object has. */
export function ownEntry<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
	return Object.hasOwn(table, key) ? table[key] : undefined;
}
