import { ownValue } from '../own-value.ts';
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
	const places = ownValue(pages, path);
	return (places && ownValue(places, fragment)) ?? ownValue(ids, fragment);
}
