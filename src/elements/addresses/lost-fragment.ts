import { findMovedFragment } from '../../domain/addresses/moved-fragment.ts';
import { nearestFragment } from '../../domain/addresses/nearest-fragment.ts';
import { quotePart } from '../../domain/query.ts';
import { base } from '../page/base.ts';
import { make } from '../page/make.ts';
import { fetchMoved } from './moved-fragments.ts';
import { showPart } from './quoted-part.ts';

let asked = '';
let notice: HTMLElement | undefined;

/**
 * Leads a fragment that names nothing on this page to the place that has taken over, else to the nearest one, else to
 * the top, and says so there until the reader goes on.
 */
export async function landNearby(fragment: string) {
	// `#top` is the browser's own; a text directive is none of ours. Landing may be asked for twice.
	if (/^top$|^:~:/i.test(fragment) || asked === fragment) return;
	asked = fragment;
	const places = [...document.querySelectorAll('main .landing[id]')].map(({ id }) => id);
	const moved = await findMoved(fragment);
	if (asked !== fragment) return;
	const renamed = moved !== undefined && document.getElementById(moved) ? moved : undefined;
	const target = renamed ?? nearestFragment(fragment, places);
	const name = showPart(quotePart(fragment));
	const none = ['There is no place called ', name, ' here.'];
	if (target === undefined) {
		scrollTo(0, 0);
		say([...none, ' This is the beginning of the page.']);
	} else {
		await goTo(target);
		const found = showPart(target);
		say(
			renamed ? [name, ' is called ', found, ' now.'] : [...none, ' The nearest is ', found, '.'],
			target,
		);
	}
	addEventListener('hashchange', forget, { once: true });
}

async function findMoved(fragment: string): Promise<string | undefined> {
	const moved = await fetchMoved();
	// Without the list the nearest place has to do.
	return moved && findMovedFragment(moved, location.pathname.slice(base.length), fragment);
}

/** Changes the address, so that the place is landed on and marked as any other, and the link can be passed on. */
function goTo(id: string): Promise<unknown> {
	const landed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
	location.replace(`#${encodeURIComponent(id)}`);
	return landed;
}

function say(text: readonly (Node | string)[], id?: string) {
	notice?.remove();
	notice = make('p', { className: 'notice', role: 'status' });
	const place = id === undefined ? null : document.getElementById(id);
	if (!place) document.querySelector('.page-head')?.append(notice);
	else if (place.matches('h1, h2, h3, h4')) place.after(notice);
	else (place.matches('tr') ? place.lastElementChild! : place).prepend(notice);
	// Filled after it stands in the page: only then it is read out.
	notice.append(...text);
	if (!place) notice.scrollIntoView({ block: 'nearest' });
}

function forget() {
	notice?.remove();
	asked = '';
}
