import { rivals, type Rule } from './rule.ts';
import type { Catalog, Identity } from '../../catalog.ts';
import { fragmentPrefixes, pageFragments } from '../../fragments.ts';
import { serviceModelIds } from '../../vocabulary.ts';

/** A duty's and a service's id names a row on other pages: no page may use it for something else. */
export const idRule: Rule = {
	name: 'ids are free',
	check: ({ catalog }) => {
		const { duties, services } = catalog;
		const taken = [...duties, ...services].flatMap(({ id, file }) => {
			const reason = reasonAgainst(id);
			return reason ? [{ file, path: [], message: `"${id}" ${reason}: choose another name` }] : [];
		});
		const shared = rivals(namesOfRows(catalog), ({ id }) => id).map(
			({ entry: { id, file }, other }) => ({
				file,
				path: [],
				message: `"${id}" is also the id of ${other.file}: choose another name`,
			}),
		);
		return [...taken, ...shared];
	},
};

function namesOfRows({ duties, services }: Catalog): Identity[] {
	return [...duties, ...services].filter(({ id }) => reasonAgainst(id) === undefined);
}

function reasonAgainst(id: string): string | undefined {
	if ((serviceModelIds as readonly string[]).includes(id)) return 'is a service model';
	if (pageFragments.includes(id)) return 'is the name of a place that pages have anyway';
	const prefix = fragmentPrefixes.find((start) => id.startsWith(start));
	if (prefix) return `begins like places that pages have anyway ("${prefix}")`;
	// Every JavaScript object has a field of that name.
	return id === 'constructor' ? 'is a word that scripts need for themselves' : undefined;
}
