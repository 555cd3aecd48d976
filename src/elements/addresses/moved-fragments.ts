import type { MovedFragments } from '../../domain/addresses/moved-fragment.ts';
import { movedFragmentsPath } from '../../domain/data-paths.ts';
import { fetchData } from '../page/data.ts';

/** How long a page waits for them, in milliseconds: it is of use without. */
const PATIENCE = 3000;

/** Fetches the new names of records and places; undefined where they do not arrive in time. Never rejects. */
export async function fetchMoved(): Promise<MovedFragments | undefined> {
	try {
		return await fetchData<MovedFragments>(movedFragmentsPath, AbortSignal.timeout(PATIENCE));
	} catch {
		return undefined;
	}
}
