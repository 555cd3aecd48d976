import type { MovedFragments } from '../../domain/addresses/moved-fragments.ts';
import { movedFragmentsPath } from '../../domain/paths.ts';

/** The path under which the site is served, in front of every address. */
export const root = import.meta.env.BASE_URL.replace(/\/$/, '');

/** How long a page waits for them, in milliseconds: it is of use without. */
const PATIENCE = 3000;

/** Fetches the new names of records and places; undefined where they do not arrive in time. Never rejects. */
export async function fetchMoved(): Promise<MovedFragments | undefined> {
	try {
		const response = await fetch(`${root}${movedFragmentsPath}`, {
			signal: AbortSignal.timeout(PATIENCE),
		});
		return (await response.json()) as MovedFragments;
	} catch {
		return undefined;
	}
}
