import { allNames, foldText } from '../names.ts';
import { dutyIndexPath, dutyPath, serviceIndexPath, servicePath } from '../paths.ts';
import type { RecordNames } from '../services/record-names.ts';
import { nearest } from '../suggestion.ts';

/** A page that an address was probably meant for. */
export interface NearPage {
	path: string;
	title: string;
}

interface NamedPage extends NearPage {
	names: readonly string[];
}

/** No page of the site has a longer name. */
const LONGEST = 100;

/** The pages that an address which leads nowhere was probably meant for, the likeliest first; `most` at most. */
export function nearestPages(path: string, names: RecordNames, most = 3): NearPage[] {
	const parts = partsOf(path);
	const pages = pagesBelow(path, names);
	const ways = [bySameName, bySpelling, bySharedWords];
	// The last part says what was looked for, those before it where.
	for (const part of parts.toReversed())
		for (const find of ways) {
			const found = find(part, pages);
			if (found.length > 0)
				return found.slice(0, most).map(({ path: to, title }) => ({ path: to, title }));
		}
	return [];
}

function bySameName(wanted: string, pages: readonly NamedPage[]): NamedPage[] {
	return pages.filter(({ names }) => names.some((name) => spell(name) === wanted));
}

function bySpelling(wanted: string, pages: readonly NamedPage[]): NamedPage[] {
	const known = pages.flatMap(({ names }) => names.map(spell));
	const near = nearest(wanted, known);
	return near === undefined ? [] : bySameName(near, pages);
}

// The page all of whose wanted words are in one name, in as few other words as possible.
function bySharedWords(wanted: string, pages: readonly NamedPage[]): NamedPage[] {
	const words = wanted.split('-');
	return pages
		.flatMap((page) => {
			const fits = page.names
				.map((name) => spell(name).split('-'))
				.filter((name) => words.every((word) => name.includes(word)))
				.map(({ length }) => length);
			return fits.length > 0 ? [{ page, rest: Math.min(...fits) }] : [];
		})
		.toSorted((a, b) => a.rest - b.rest)
		.map(({ page }) => page);
}

// Whoever is below an index wants what that lists.
function pagesBelow(path: string, { services, duties }: RecordNames): NamedPage[] {
	const ofServices = pagesOf(services, servicePath, allNames);
	const ofDuties = pagesOf(duties, dutyPath, (names) => names);
	if (path.toLowerCase().startsWith(dutyIndexPath)) return ofDuties;
	return path.toLowerCase().startsWith(serviceIndexPath)
		? ofServices
		: [...ofServices, ...ofDuties];
}

function pagesOf<Names>(
	names: Readonly<Record<string, Names>>,
	pathOf: (id: string) => string,
	listNames: (names: Names) => readonly string[],
): NamedPage[] {
	return Object.entries(names).map(([id, called]) => {
		const all = listNames(called);
		return { path: pathOf(id), title: all[0] ?? id, names: all };
	});
}

const folders = new Set(['services', 'service', 'duties', 'duty', 'index.html', 'embed']);

function partsOf(path: string): string[] {
	return path
		.split('/')
		.map(spell)
		.filter((part) => part !== '' && part.length <= LONGEST && !folders.has(part));
}

// As an address spells a name: `Amazon RDS` is `amazon-rds`.
function spell(name: string): string {
	return foldText(decode(name))
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '');
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
