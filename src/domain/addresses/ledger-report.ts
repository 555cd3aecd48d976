import { findVanished, type LedgerEntry, type PublishedSite } from './ledger.ts';
import type { Problem } from '../problem.ts';

const table = 'src/domain/addresses/former-addresses.ts';

/** One problem for every recorded address that the built site has lost, with the way to keep it. */
export function reportVanished(
	file: string,
	entries: readonly LedgerEntry[],
	site: PublishedSite,
): Problem[] {
	return findVanished(entries, site).map((entry) => {
		const { path, fragment, line } = entry;
		const address = JSON.stringify(fragment ? `${path}#${fragment}` : path);
		const message = `${address} was published and leads nowhere now: ${mend(entry)}`;
		return { file, path: [], line, message };
	});
}

function mend({ path, fragment }: LedgerEntry): string {
	if (fragment)
		return `if a record was renamed, write "movedFrom: [${fragment}]" in its file; else name the place that took over in "fragments" of ${table}`;
	const segments = path.split('/').filter(Boolean);
	const name = segments.at(-1)?.replace(/\.[a-z0-9]+$/, '');
	const field = segments.length === 1 ? 'shortForms' : 'movedFrom';
	return `write "${field}: [${name}]" in the file of the record that it should lead to (content/…); if there is none, name the path that took over in "paths" of ${table}`;
}
