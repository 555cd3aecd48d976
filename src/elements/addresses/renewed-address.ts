import { findMovedFragment } from '../../domain/addresses/moved-fragments.ts';
import { renewIds } from '../../domain/addresses/moved-ids.ts';
import { fetchMoved, root } from './moved-fragments.ts';

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

/**
 * Leads the fragment on where it names nothing here and its place has a new name, without a word. For pages that do not
 * land fragments themselves. Never rejects.
 */
export async function renewFragment(): Promise<void> {
	const fragment = location.hash.slice(1);
	if (!fragment || document.getElementById(fragment)) return;
	const moved = await fetchMoved();
	const renamed = moved && findMovedFragment(moved, location.pathname.slice(root.length), fragment);
	// The browser narrows an embed by what it goes to, not by what the address is made to say.
	if (renamed && document.getElementById(renamed)) location.replace(`#${renamed}`);
}
