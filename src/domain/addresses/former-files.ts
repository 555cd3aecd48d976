import type { Catalog } from '../catalog.ts';
import { formerAddresses, type FormerAddresses } from './former-addresses.ts';
import { listFormerPages, settle, type Redirect } from './redirects.ts';
import { allSubjects } from '../matrix/subject.ts';
import {
	columnPath,
	componentDataName,
	formerColumnPath,
	formerDataPaths,
	movedFragmentsPath,
	openDataFile,
	teamDirectoryPath,
} from '../data-paths.ts';
import {
	atomPath,
	cardPath,
	isEmbedPath,
	isPagePath,
	jsonFeedPath,
	serviceIndexPath,
	subjectIdOf,
	twinPath,
} from '../paths.ts';

/**
 * Every former address of a file, with the file that it holds today: a file cannot lead elsewhere as a page can, so it
 * stands at both. A page takes its card and its twin along, and a subject its column.
 */
export function listFormerFiles(
	catalog: Catalog,
	former: FormerAddresses = formerAddresses,
): Redirect[] {
	const pages = listFormerPages(catalog, former).filter(bothAre(isPagePath));
	// A bare form has no card of its own.
	const carded = pages.filter(({ from, to }) => !isEmbedPath(from) && !isEmbedPath(to));
	const cards = carded.map(({ from, to }) => ({ from: cardPath(from), to: cardPath(to) }));
	const columns = pages.flatMap(({ from, to }) => {
		const [old, today] = [subjectIdOf(from), subjectIdOf(to)];
		return old && today ? homesOf(old).map((from) => ({ from, to: columnPath(today) })) : [];
	});
	const twins = carded.map(({ from, to }) => ({ from: twinPath(from), to: twinPath(to) }));
	const table = Object.entries(former.paths)
		.map(([from, to]) => ({ from, to }))
		.filter(bothAre((path) => !isPagePath(path)));
	return settle([...cards, ...columns, ...twins, ...table]);
}

/**
 * The former addresses of what only some pages have, with those of today: feeds, where something changed, and the OSCAL
 * component of a service. Whether a page has them is known once they are written.
 */
export function listFormerExtras(
	catalog: Catalog,
	former: FormerAddresses = formerAddresses,
): Redirect[] {
	const pages = listFormerPages(catalog, former).filter(bothAre(isPagePath));
	return settle(
		pages.flatMap(({ from, to }) => [
			{ from: atomPath(from), to: atomPath(to) },
			{ from: jsonFeedPath(from), to: jsonFeedPath(to) },
			...componentOf(from).flatMap((old) =>
				componentOf(to).map((today) => ({ from: old, to: today })),
			),
		]),
	);
}

function componentOf(path: string): string[] {
	const id = path.startsWith(serviceIndexPath) ? subjectIdOf(path) : undefined;
	return id && !id.includes('/') ? [openDataFile(componentDataName(id))] : [];
}

/** The data of our own scripts also stays where pages that were opened before it moved look for it. */
export function listMovedData(catalog: Catalog): Redirect[] {
	return [
		...allSubjects(catalog).map(({ id }) => ({ from: formerColumnPath(id), to: columnPath(id) })),
		{ from: formerDataPaths.movedFragments, to: movedFragmentsPath },
		{ from: formerDataPaths.teams, to: teamDirectoryPath },
	];
}

// Where the column of a subject is looked for by that id: today, and before all columns moved.
function homesOf(id: string): string[] {
	return [columnPath(id), formerColumnPath(id)];
}

function bothAre(fits: (path: string) => boolean) {
	return ({ from, to }: Redirect) => fits(from) && fits(to);
}
