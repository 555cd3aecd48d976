import { formerAddresses, type FormerAddresses } from '../addresses/former-addresses.ts';
import { listFormerPages } from '../addresses/redirects.ts';
import type { Catalog } from '../catalog.ts';
import { dutyIdOf, subjectIdOf } from '../paths.ts';

/** A former id of one record, or of several. */
export type FormerRecord =
	| { kind: 'moved'; id: string; redirect_target: string }
	| { kind: 'split'; id: string; redirect_targets: string[] };

/** The former ids of subjects and of duties, each with the id, or the ids, of today. */
export function formerRecords(
	catalog: Catalog,
	former: FormerAddresses = formerAddresses,
): { subjects: FormerRecord[]; duties: FormerRecord[] } {
	const pages = listFormerPages(catalog, former);
	const recordsBy = (idOf: (path: string) => string | undefined) =>
		pages.flatMap(({ from, to }): FormerRecord[] => {
			const [id, today] = [idOf(from), idOf(to)];
			if (!id || !today) return [];
			const heirs = (former.splits?.[from] ?? []).flatMap((path) => idOf(path) ?? []);
			return heirs.length > 1
				? [{ kind: 'split', id, redirect_targets: heirs }]
				: [{ kind: 'moved', id, redirect_target: today }];
		});
	return { subjects: recordsBy(subjectIdOf), duties: recordsBy(dutyIdOf) };
}
