import { once } from '../once.ts';
import type { Page } from './pages.ts';

/** A page of a section, with the pages that lie below it. */
export interface SectionPage extends Page {
	/** Shown where the reader is on this page or on one of them. */
	below?: readonly Page[];
}

/** Pages of a section that stand together. */
export interface PageGroup {
	title?: string;
	/** Where all pages of the group are listed. */
	path?: string;
	pages: readonly SectionPage[];
}

/** The pages around the one that is read. */
export interface Nearby {
	title: string | undefined;
	pages: readonly SectionPage[];
}

const AROUND = 12;

type Places = ReadonlyMap<string, { group: PageGroup; place: number }>;

/**
 * The group in which a page stands, cut to what lies around it, so that a page does not grow with the number of pages.
 * Undefined where no group holds the page: an index lists them all itself.
 */
export function pagesNearby(groups: readonly PageGroup[], path: string): Nearby | undefined {
	const here = placesOf(groups).get(path);
	if (!here) return undefined;
	const { group, place } = here;
	const first = Math.max(0, Math.min(place - AROUND, group.pages.length - 2 * AROUND - 1));
	const pages = group.pages.slice(first, first + 2 * AROUND + 1).map((page, index) => {
		const { below, ...alone } = page;
		return first + index === place && below ? { ...alone, below } : alone;
	});
	return { title: group.title, pages };
}

/** Every page of a section in reading order, each followed by the pages below it. */
export function pagesInOrder(groups: readonly PageGroup[]): Page[] {
	return groups.flatMap(({ pages }) =>
		pages.flatMap(({ below = [], ...page }) => [page, ...below]),
	);
}

const placesOf = once(
	(groups: readonly PageGroup[]): Places =>
		new Map(
			groups.flatMap((group) =>
				group.pages.flatMap(({ path, below = [] }, place) =>
					[path, ...below.map((page) => page.path)].map((one) => [one, { group, place }] as const),
				),
			),
		),
);
