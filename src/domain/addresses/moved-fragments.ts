import type { Catalog } from '../catalog.ts';
import { formerAddresses, type FormerAddresses } from './former-addresses.ts';
import { allSubjects } from '../matrix/subject.ts';
import { teamFragment } from '../paths.ts';

/** New names of places, as a page asks for them when a fragment names nothing on it. */
export interface MovedFragments {
	/** Former ids of records, and what they are called now: rows are named by ids on every page, as views are. */
	ids: Record<string, string>;
	/** Former places of one page, by its path. */
	pages: FormerAddresses['fragments'];
}

/** Every place with a new name. */
export function listMovedFragments(
	catalog: Catalog,
	former: FormerAddresses = formerAddresses,
): MovedFragments {
	const renamed = catalog.duties.flatMap(({ id, movedFrom }) => movedFrom.map((old) => [old, id]));
	const renamedSubjects = allSubjects(catalog).flatMap((subject) =>
		subject.formerIds.map((old) => [old, subject.id]),
	);
	const renamedTeams = catalog.teams.flatMap(({ id, movedFrom }) =>
		movedFrom.map((old) => [teamFragment(old), teamFragment(id)]),
	);
	const ids = Object.fromEntries([...renamed, ...renamedSubjects, ...renamedTeams]);
	return { ids, pages: former.fragments };
}

/** The new name of a place of the page at `path`, if it has one. */
export function findMovedFragment(
	{ ids, pages }: MovedFragments,
	path: string,
	fragment: string,
): string | undefined {
	const places = own(pages, path);
	return (places && own(places, fragment)) ?? own(ids, fragment);
}

// A fragment is whatever a reader's address holds: it must not find what every object has (`constructor`).
function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
	return Object.hasOwn(table, key) ? table[key] : undefined;
}
