import { addVisit, readVisits, type Visit } from '../../domain/search/visits.ts';

const KEY = 'visited';

/** Notes in this browser that a page with a place of its own is visited: not the home page, the search, or one that is not indexed. */
export function noteVisit(): void {
	const title = document.querySelector('h1')?.textContent?.trim();
	if (!title || document.querySelector('[name=robots][content*=noindex], search-box, search-page'))
		return;
	const { pathname: path } = location;
	attempt(() => localStorage.setItem(KEY, JSON.stringify(addVisit(listVisits(), { path, title }))));
}

/** The pages visited last in this browser, latest first. */
export function listVisits(): Visit[] {
	return readVisits(attempt(() => localStorage.getItem(KEY)) ?? null);
}

/** Forgets every visit. */
export function forgetVisits(): void {
	attempt(() => localStorage.removeItem(KEY));
}

// Storage may be refused: then no visit is known.
function attempt<Value>(use: () => Value): Value | undefined {
	try {
		return use();
	} catch {
		return undefined;
	}
}
