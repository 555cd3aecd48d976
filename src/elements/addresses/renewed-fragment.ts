import { findMovedFragment } from '../../domain/addresses/moved-fragment.ts';
import { base } from '../page/base.ts';
import { fetchMoved } from './moved-fragments.ts';

/**
 * Leads the fragment on where it names nothing here and its place has a new name, without a word. For pages that do not
 * land fragments themselves. Never rejects.
 */
export async function renewFragment(): Promise<void> {
	const fragment = location.hash.slice(1);
	if (!fragment || document.getElementById(fragment)) return;
	const moved = await fetchMoved();
	const renamed = moved && findMovedFragment(moved, location.pathname.slice(base.length), fragment);
	// The browser narrows an embed by what it goes to, not by what the address is made to say.
	if (renamed && document.getElementById(renamed)) location.replace(`#${renamed}`);
}
