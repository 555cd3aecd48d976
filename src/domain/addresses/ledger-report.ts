import { findUnrecorded, findVanished, type LedgerEntry, type PublishedSite } from './ledger.ts';
import { mendPath, mendPlace } from './ledger-mends.ts';
import { groupLosses } from './lost-addresses.ts';
import { isPagePath } from '../paths.ts';
import type { Problem } from '../problem.ts';

/** One problem for everything that the built site has lost for one reason, with the way to keep it. */
export function reportVanished(
	file: string,
	entries: readonly LedgerEntry[],
	site: PublishedSite,
): Problem[] {
	const newPages = findUnrecorded(entries, site.published).filter(isPagePath);
	return groupLosses(findVanished(entries, site)).map(({ entry, others }) => {
		const { path, fragment, line } = entry;
		const address = JSON.stringify(fragment ? `${path}#${fragment}` : path);
		const rest = others === 0 ? '' : `, and ${others} more with it`;
		const mend = fragment ? mendPlace(entry, site) : mendPath(path, newPages);
		const message = `${address} was published and leads nowhere now${rest}: ${mend}`;
		return { file, path: [], line, message };
	});
}
