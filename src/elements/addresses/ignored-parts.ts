import { renewIds } from '../../domain/addresses/moved-ids.ts';
import { fetchMoved } from './moved-fragments.ts';
import { showPart } from './quoted-part.ts';

// What there is to do about parts of an address that mean nothing. Loaded where there are any.

/**
 * Puts today's ids into the query of the address where it names former ones, once `prepare` is done. Resolves to whether
 * it did: where the list of them does not arrive, what is former means nothing. Never rejects.
 */
export async function renewAddress(prepare: () => void): Promise<boolean> {
	const moved = await fetchMoved();
	prepare();
	const search = moved ? renewIds(location.search, moved) : location.search;
	if (search === location.search) return false;
	history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
	return true;
}

/** What a notice says of parts that mean nothing. */
export function describeIgnored(ignored: readonly string[]): (Node | string)[] {
	const parts = ignored.slice(0, 5).flatMap((part) => [', ', showPart(part)]);
	return ['Parts of the address mean nothing here and were ignored: ', ...parts.slice(1)];
}
