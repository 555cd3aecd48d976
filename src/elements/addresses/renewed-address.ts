import { renewIds } from '../../domain/addresses/moved-ids.ts';
import { fetchMoved } from './moved-fragments.ts';

/**
 * Puts today's ids into the query of the address where it names former ones. Resolves to whether it did: where the list
 * of them does not arrive, what is former means nothing. Never rejects.
 */
export async function renewAddress(): Promise<boolean> {
	const moved = await fetchMoved();
	const search = moved ? renewIds(location.search, moved) : location.search;
	if (search === location.search) return false;
	history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
	return true;
}
