import type { Body } from '../body.ts';
import type { Catalog, Identity } from '../../catalog.ts';
import type { Problem } from '../../problem.ts';
import type { Kind } from '../../schema.ts';

/** All content of one build, as the rules see it. */
export interface Content {
	catalog: Catalog;
	/** The prose of each file that has any, by file. */
	bodies: ReadonlyMap<string, Body>;
	/** Records whose file exists but could not be read: named elsewhere, they do not count as missing. */
	unreadable: readonly { kind: Kind; id: string }[];
}

/** The ids of a kind, those of unreadable files included. */
export function idsOf(kind: Kind, records: readonly Identity[], { unreadable }: Content): string[] {
	const hidden = unreadable.filter((record) => record.kind === kind);
	return [...records, ...hidden].map(({ id }) => id);
}

/** The first of the entries with each key: what a later one with the same key repeats. */
export function firstBy<Entry, Key>(
	entries: readonly Entry[],
	keyOf: (entry: Entry) => Key,
): Map<Key, Entry> {
	const first = new Map<Key, Entry>();
	for (const entry of entries) if (!first.has(keyOf(entry))) first.set(keyOf(entry), entry);
	return first;
}

/** A truth about the content as a whole. Rules are equals: none relies on another having run. */
export interface Rule {
	/** The rule's name, as CONTRIBUTING lists it. */
	name: string;
	/** Every breach of the rule. */
	check(content: Content): Problem[];
}
