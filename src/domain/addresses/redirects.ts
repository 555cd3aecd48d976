import type { Catalog } from '../catalog.ts';
import { formerAddresses, type FormerAddresses } from './former-addresses.ts';
import { allSubjects, type Subject, subjectPathOf } from '../matrix/subject.ts';
import { dutyPath, embedPath, modelPagePath, shortPath } from '../paths.ts';

/** An address that leads to another one. */
export interface Redirect {
	/** The address that is asked for, from the site's root. */
	from: string;
	/** The page that answers. */
	to: string;
}

/** Every address that leads to another page: short forms and former addresses, by address. */
export function listRedirects(
	catalog: Catalog,
	former: FormerAddresses = formerAddresses,
): Redirect[] {
	return [
		...allSubjects(catalog).flatMap(subjectRedirects),
		...catalog.duties.flatMap(({ id, movedFrom, shortForms }) => [
			...leadWithEmbed(movedFrom.map(dutyPath), dutyPath(id)),
			...lead(shortForms.map(shortPath), dutyPath(id)),
		]),
		...catalog.modelPages.flatMap(({ id, movedFrom }) =>
			lead(movedFrom.map(modelPagePath), modelPagePath(id)),
		),
		...Object.entries(former.paths).map(([from, to]) => ({ from, to })),
	].toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

function subjectRedirects({ kind, path, formerIds, shortForms }: Subject): Redirect[] {
	if (path === undefined) return [];
	const former = formerIds.map((id) => subjectPathOf(kind, id));
	return [...leadWithEmbed(former, path), ...lead(shortForms.map(shortPath), path)];
}

// The bare form of a page, which other sites show in a frame, moves with it.
function leadWithEmbed(froms: readonly string[], to: string): Redirect[] {
	return [...lead(froms, to), ...lead(froms.map(embedPath), embedPath(to))];
}

function lead(froms: readonly string[], to: string): Redirect[] {
	return froms.map((from) => ({ from, to }));
}
