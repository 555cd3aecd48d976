import { findMovedFragment, type MovedFragments } from './moved-fragment.ts';
import type { Redirect } from './redirects.ts';

/** What a site publishes: its paths, each with the names of its places. */
export type Addresses = ReadonlyMap<string, ReadonlySet<string>>;

/** One line of the ledger: a path, or a place on it. */
export interface LedgerEntry {
	path: string;
	/** The place's name; empty for the path itself. */
	fragment: string;
	/** The line of the ledger, from 1. */
	line: number;
}

/** A built site, as a reader with an old address meets it. */
export interface PublishedSite {
	published: Addresses;
	redirects: readonly Redirect[];
	moved: MovedFragments;
}

const head = `# Every address that this site has published: paths, and indented below each the places on it.
# They are permanent. "npm run ledger" adds new ones; nothing is removed, what moves is redirected (CONTRIBUTING.md).
`;

/** Reads the ledger's lines. */
export function parseLedger(text: string): LedgerEntry[] {
	let path = '';
	return text.split(/\r?\n/).flatMap((content, index) => {
		if (content.trim() === '' || content.startsWith('#')) return [];
		const line = index + 1;
		if (content.startsWith('\t')) return [{ path, fragment: content.trim(), line }];
		path = content.trim();
		return [{ path, fragment: '', line }];
	});
}

/** The ledger with every published address in it, and how many of them are new. Nothing is ever taken out. */
export function recordAddresses(
	entries: readonly LedgerEntry[],
	published: Addresses,
): { text: string; added: number } {
	const added = findUnrecorded(entries, published).length;
	const all = new Map<string, Set<string>>();
	const add = (path: string, fragments: Iterable<string>) =>
		all.set(path, (all.get(path) ?? new Set()).union(new Set(fragments)));
	for (const { path, fragment } of entries) add(path, fragment ? [fragment] : []);
	for (const [path, fragments] of published) add(path, fragments);
	const paths = [...all.keys()].toSorted();
	const lines = paths.flatMap((path) => [
		path,
		...[...all.get(path)!].toSorted().map((fragment) => `\t${fragment}`),
	]);
	return { text: `${head}${lines.join('\n')}\n`, added };
}

/** Published addresses that the ledger does not hold. */
export function findUnrecorded(entries: readonly LedgerEntry[], published: Addresses): string[] {
	const known = new Set(entries.map(({ path, fragment }) => `${path}#${fragment}`));
	return [...published].flatMap(([path, fragments]) =>
		['', ...fragments]
			.filter((fragment) => !known.has(`${path}#${fragment}`))
			.map((fragment) => (fragment ? `${path}#${fragment}` : path)),
	);
}

/** Recorded addresses that lead nowhere any more. The places of a lost path are not listed on their own. */
export function findVanished(
	entries: readonly LedgerEntry[],
	{ published, redirects, moved }: PublishedSite,
): LedgerEntry[] {
	// A redirect may lead to a place on a page: the page has to be there, its places are looked after by themselves.
	const targets = new Map(redirects.map(({ from, to }) => [from, to.replace(/#.*$/, '')]));
	return entries.filter(({ path, fragment }) => {
		const target = targets.get(path) ?? path;
		const places = published.get(target);
		// A redirect leads to a page in one step, not to the next redirect.
		const lost = places === undefined || targets.has(target);
		if (lost || fragment === '') return lost && fragment === '';
		if (places.has(fragment)) return false;
		const renamed = findMovedFragment(moved, target, fragment);
		return renamed === undefined || !places.has(renamed);
	});
}
