import type { Body } from '../body.ts';
import type { Doubts } from '../doubts.ts';
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
	/** Parts of readable records in whose place something else stands. */
	doubts: Doubts;
	/** The present month, `YYYY-MM`. */
	thisMonth: string;
	/** The places that each published page has had so far, by path. */
	recorded: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The ids of a kind, those of unreadable files included. */
export function idsOf(kind: Kind, records: readonly Identity[], { unreadable }: Content): string[] {
	const hidden = unreadable.filter((record) => record.kind === kind);
	return [...records, ...hidden].map(({ id }) => id);
}

/** Entries that claim the same key, each with another that claims it, too: who came first is not known. */
export function rivals<Entry, Key>(
	entries: readonly Entry[],
	keyOf: (entry: Entry) => Key,
): { entry: Entry; other: Entry }[] {
	const groups = Map.groupBy(entries, keyOf);
	return entries.flatMap((entry) => {
		const other = groups.get(keyOf(entry))?.find((candidate) => candidate !== entry);
		return other === undefined ? [] : [{ entry, other }];
	});
}

/** A truth about the content as a whole. Rules are equals: none relies on another having run. */
export interface Rule {
	/** What the rule asks for; its test bears that name. */
	name: string;
	/** Every breach of the rule. */
	check(content: Content): Problem[];
}
