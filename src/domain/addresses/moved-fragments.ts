import type { Catalog } from '../catalog.ts';
import { formerAddresses, type FormerAddresses } from './former-addresses.ts';
import { ownValue } from '../own-value.ts';
import { rowFragment, teamFragment } from '../fragments.ts';
import { dutyIdOf, subjectIdOf } from '../paths.ts';
import type { MovedFragments } from './moved-fragment.ts';
import { listFormerPages, type Redirect } from './redirects.ts';

/** Every place with a new name. */
export function listMovedFragments(
	catalog: Catalog,
	former: FormerAddresses = formerAddresses,
): MovedFragments {
	const pages = listFormerPages(catalog, former);
	const duties = pages.flatMap((page) => renamedBy(dutyIdOf, page));
	const ids = Object.fromEntries([
		...duties,
		...duties.map(([old, id]) => [rowFragment(old), rowFragment(id)]),
		...pages.flatMap((page) => renamedBy(subjectIdOf, page)),
		...catalog.teams.flatMap(({ id, movedFrom }) =>
			movedFrom.map((old) => [teamFragment(old), teamFragment(id)]),
		),
	]);
	return { ids, pages: settlePlaces(former.fragments, pages, ids) };
}

/** What the record of a page was called, and is called. */
function renamedBy(idOf: (path: string) => string | undefined, { from, to }: Redirect) {
	const [old, id] = [idOf(from), idOf(to)];
	return old && id ? [[old, id] as const] : [];
}

/** The table's places, each at the page's address of today, with the name of today of what took over. */
function settlePlaces(
	fragments: FormerAddresses['fragments'],
	pages: readonly Redirect[],
	ids: MovedFragments['ids'],
): FormerAddresses['fragments'] {
	const today = new Map(pages.map(({ from, to }) => [from, to]));
	const settled: Record<string, Record<string, string>> = {};
	for (const [path, places] of Object.entries(fragments)) {
		const target = today.get(path) ?? path;
		const renewed = Object.fromEntries(
			Object.entries(places).map(([old, id]) => [old, ownValue(ids, id) ?? id]),
		);
		// What is said of the address of today counts more.
		settled[target] =
			target === path ? { ...settled[target], ...renewed } : { ...renewed, ...settled[target] };
	}
	return settled;
}
