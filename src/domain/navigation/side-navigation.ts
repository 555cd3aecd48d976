import { once } from '../once.ts';
import type { Page } from './pages.ts';

/** Pages of a section that stand together. */
export interface PageGroup {
	title?: string;
	/** Where all pages of the group are listed. */
	path?: string;
	pages: readonly Page[];
	/** Not all pages of the group are in `pages`. */
	partial?: true;
}

/** A section with more pages than this names its groups, and only the pages around the one that is read. */
export const MOST_LISTED = 150;

const AROUND = 20;

/** Where each page of a section stands: its group, and its place in it. */
type Places = ReadonlyMap<string, { group: PageGroup; place: number }>;

/**
 * The groups of a section as the page at `path` lists them: all of a section that is easily overlooked; of a larger one
 * so much that a page does not grow with the number of pages.
 */
export function groupsBeside(groups: readonly PageGroup[], path: string): readonly PageGroup[] {
	const known = placesOf(groups);
	if (known.size <= MOST_LISTED) return groups;
	// A page below a listed one, as a variant below its service, stands where that one does.
	const here = known.get(path) ?? known.get(path.replace(/[^/]+\/$/, ''));
	return groups.map((group) => ({
		...group,
		pages: group === here?.group ? around(group.pages, here.place) : [],
		partial: true,
	}));
}

function around(pages: readonly Page[], place: number): readonly Page[] {
	return pages.slice(Math.max(0, place - AROUND), place + AROUND + 1);
}

const placesOf = once(
	(groups: readonly PageGroup[]): Places =>
		new Map(
			groups.flatMap((group) =>
				group.pages.map(({ path }, place) => [path, { group, place }] as const),
			),
		),
);
