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
	const own = places && ownValue(places, fragment);
	return (
		own ??
		ownValue(ids, fragment) ??
		(ofChange.test(fragment) ? renewParts(ids, fragment) : undefined)
	);
}

/** The place of a change: its date, then ids. */
const ofChange = /^\d[\d-]*(?:\.[^.]+){2,4}$/;

/** A place that is named by several ids, each with its name of today; undefined where none has another. */
function renewParts(ids: MovedFragments['ids'], fragment: string): string | undefined {
	const [first = '', second, ...rest] = fragment.split('.');
	if (second === undefined) return renewCounted(ids, first);
	// Two parts may be a variant's id.
	const pair = ownValue(ids, `${first}/${second}`)?.replace('/', '.');
	const left = pair === undefined ? [second, ...rest] : rest;
	const head = pair ?? ownValue(ids, first);
	const tail = left.length > 0 ? renewParts(ids, left.join('.')) : undefined;
	if (head === undefined && tail === undefined) return undefined;
	return [head ?? first, tail ?? left.join('.')].filter(Boolean).join('.');
}

/** An id behind which it is counted, where an answer changed several times on a day. */
function renewCounted(ids: MovedFragments['ids'], part: string): string | undefined {
	const [, id = '', count = ''] = /^(.*?)(-\d+)?$/.exec(part)!;
	const whole = ownValue(ids, part);
	const today = ownValue(ids, id);
	return whole ?? (today && `${today}${count}`);
}
