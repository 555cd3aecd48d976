import { rivals, type Content, type Rule } from './rule.ts';
import type { Catalog, Identity } from '../../catalog.ts';
import { reservedSegments } from '../../navigation/reserved-segments.ts';
import { shortPath } from '../../paths.ts';
import type { Problem } from '../../problem.ts';

/** An id in one of a record's lists, and where it stands. */
interface Placed {
	id: string;
	file: string;
	path: Problem['path'];
}

/** A short form leads to one page, takes no address of the site's own and no other record's name. */
export const shortFormRule: Rule = {
	name: 'short forms lead to one page',
	check: (content) => {
		const placed = placedShortForms(content.catalog);
		const claims = Map.groupBy(placed, ({ id }) => id);
		const names = Map.groupBy(namesOf(content), ({ id }) => id);
		return placed.flatMap((form) => {
			const { id, file, path } = form;
			const problem = (message: string) => [{ file, path, message: `"${id}" ${message}` }];
			if (file === baselineFile(content.catalog))
				return problem('leads nowhere: the baseline has no page, so remove it');
			if (reservedSegments.has(id))
				return problem(`is an address of the site’s own (${shortPath(id)}): choose another word`);
			const rival = rivalOf(form, claims.get(id)!);
			if (rival)
				return problem(`is also a short form in ${rival.file}: an address leads to one page`);
			const owner = names.get(id)?.find((name) => name.file !== file);
			return owner
				? problem(`is or was the id of ${owner.file}: leave the word to that record`)
				: [];
		});
	},
};

/** A short form, and the id of the record that claims it. */
interface Claim extends Placed {
	owner: string;
}

// Who bears the word in its own name has the better right to it; where nobody or several do, all are told.
function rivalOf(form: Claim, claims: readonly Claim[]): Claim | undefined {
	const others = claims.filter((claim) => claim !== form);
	const named = claims.filter(({ id, owner }) => `-${owner}-`.includes(`-${id}-`));
	return named.length === 1 && named[0] === form
		? undefined
		: (named.find((claim) => claim !== form) ?? others[0]);
}

/** A former id names one record and is nobody’s id today. */
export const formerIdRule: Rule = {
	name: 'former ids are unique and free',
	check: ({ catalog }) =>
		namespaces(catalog).flatMap((records) => {
			const former = records.flatMap(({ file, path, movedFrom }) =>
				movedFrom.map((id, index) => ({ id, file, path: [...path, 'movedFrom', index] })),
			);
			const holders = new Map(records.map((record) => [record.id, record]));
			const taken = former.flatMap(({ id, file, path }) => {
				const holder = holders.get(id);
				return holder
					? [{ file, path, message: `"${id}" is the id of ${nameOf(holder)}: remove it` }]
					: [];
			});
			const free = former.filter(({ id }) => !holders.has(id));
			const claimed = rivals(free, ({ id }) => id).map(({ entry: { id, file, path }, other }) => ({
				file,
				path,
				message: `"${id}" is also a former id in ${other.file}: remove one`,
			}));
			return [...taken, ...claimed];
		}),
};

interface Renamed extends Placed {
	movedFrom: readonly string[];
}

// Duties, services and service models share one space: each of them is a fragment on the others' pages.
function namespaces(catalog: Catalog): Renamed[][] {
	const place = (records: readonly (Identity & { movedFrom: readonly string[] })[]) =>
		records.map(({ id, file, movedFrom }) => ({ id, file, movedFrom, path: [] }));
	return [
		place([...catalog.serviceModels, ...catalog.duties, ...catalog.services]),
		place(catalog.guides),
		place(catalog.teams),
		place(catalog.comparisons),
		...catalog.services.map(({ file, variants }) =>
			variants.map(({ id, movedFrom }, index) => ({
				...{ id, file, movedFrom },
				path: ['variants', index],
			})),
		),
	];
}

function nameOf({ file, path }: Placed): string {
	return path.length > 0 ? `another variant in ${file}` : file;
}

function placedShortForms({ serviceModels, duties, services }: Catalog): Claim[] {
	const place = (
		{ file, id: owner, shortForms }: Identity & { shortForms: readonly string[] },
		path: Problem['path'],
	): Claim[] =>
		shortForms.map((id, index) => ({ id, owner, file, path: [...path, 'shortForms', index] }));
	return [
		...[...serviceModels, ...duties, ...services].flatMap((record) => place(record, [])),
		...services.flatMap(({ id, file, variants }) =>
			variants.flatMap((variant, index) =>
				place({ ...variant, id: `${id}-${variant.id}`, file }, ['variants', index]),
			),
		),
	];
}

/** Every record's id and former ids. */
function namesOf({ catalog }: Content): { id: string; file: string }[] {
	return namespaces(catalog)
		.flat()
		.filter(({ path }) => path.length === 0)
		.flatMap(({ id, file, movedFrom }) => [id, ...movedFrom].map((name) => ({ id: name, file })));
}

function baselineFile({ serviceModels }: Catalog): string | undefined {
	return serviceModels.find(({ baseline }) => baseline)?.file;
}
