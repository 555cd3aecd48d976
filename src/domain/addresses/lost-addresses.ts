import {
	componentDataName,
	dutyDataPath,
	formerColumnPath,
	openDataFile,
	subjectDataPath,
} from '../data-paths.ts';
import { rowFragment } from '../fragments.ts';
import {
	atomPath,
	cardPath,
	jsonFeedPath,
	twinPath,
	dutyIdOf,
	embedPath,
	isEmbedPath,
	isPagePath,
	subjectIdOf,
} from '../paths.ts';
import type { LedgerEntry } from './ledger.ts';

/** Addresses that are lost for one reason. */
export interface Loss {
	/** The one that tells the reason: a page, or the first place of its name. */
	entry: LedgerEntry;
	/** How many more are lost with it. */
	others: number;
}

/**
 * Lost addresses by their reason, in the ledger's order. A page takes along what is only there because it is: its embed,
 * its card, its column, its feeds, the rows named after its record, and the pages below it. A place may be lost on many pages.
 */
export function groupLosses(lost: readonly LedgerEntry[]): Loss[] {
	const pages = lost
		.filter(isPage)
		.map(({ path }) => path)
		.toSorted((a, b) => a.length - b.length);
	const reasons = new Map<string, string>();
	for (const page of pages) {
		const above = pages.find((other) => page.startsWith(other))!;
		for (const key of takenAlong(page)) reasons.set(key, above);
	}
	const groups = Map.groupBy(lost, (entry) => {
		const key = keyOf(entry);
		return reasons.get(key) ?? key;
	});
	return [...groups].map(([reason, entries]) => ({
		entry: entries.find((entry) => keyOf(entry) === reason)!,
		others: entries.length - 1,
	}));
}

function isPage({ path, fragment }: LedgerEntry): boolean {
	return fragment === '' && isPagePath(path) && !isEmbedPath(path);
}

// A place is told by its name alone, with a sign in front that no path begins with.
function keyOf({ path, fragment }: LedgerEntry): string {
	return fragment ? `#${fragment}` : path;
}

function takenAlong(page: string): string[] {
	const [subject, duty] = [subjectIdOf(page), dutyIdOf(page)];
	return [
		...[page, embedPath(page), cardPath(page), twinPath(page), atomPath(page), jsonFeedPath(page)],
		...(subject
			? [
					...[formerColumnPath(subject), subjectDataPath(subject)],
					...[openDataFile(componentDataName(subject)), `#${subject}`],
				]
			: []),
		...(duty ? [dutyDataPath(duty), `#${duty}`, `#${rowFragment(duty)}`] : []),
	];
}
