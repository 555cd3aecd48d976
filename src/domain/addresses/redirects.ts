import type { Catalog } from '../catalog.ts';
import { formerAddresses, type FormerAddresses } from './former-addresses.ts';
import { allSubjects, subjectPathOf } from '../matrix/subject.ts';
import {
	checkPath,
	dutyPath,
	embedPath,
	guidePath,
	isPagePath,
	readyComparisonPath,
	shortCheckPath,
	shortPath,
} from '../paths.ts';

/** An address that leads to another one. */
export interface Redirect {
	/** The address that is asked for, from the site's root. */
	from: string;
	/** What answers: a page, or a file where a file was asked for. */
	to: string;
}

/** Every address that leads to a page: short forms, and former addresses of pages and of their embeds; each once. */
export function listRedirects(
	catalog: Catalog,
	former: FormerAddresses = formerAddresses,
): Redirect[] {
	const pages = listFormerPages(catalog, former);
	const embedded = new Set([
		...allSubjects(catalog).map(({ path }) => path),
		...catalog.duties.map(({ id }) => dutyPath(id)),
	]);
	// The bare form of a page, which other sites show in a frame, moves with it.
	const embeds = pages
		.filter(({ to }) => embedded.has(to))
		.map(({ from, to }) => ({ from: embedPath(from), to: embedPath(to) }));
	const all = [...pages, ...embeds, ...shortForms(catalog), ...checkForms(catalog)];
	return [...new Map(all.map((redirect) => [redirect.from, redirect])).values()].toSorted((a, b) =>
		a.from < b.from ? -1 : 1,
	);
}

/** The former addresses of pages, each with the page that answers today, however often that has moved. */
export function listFormerPages(
	catalog: Catalog,
	former: FormerAddresses = formerAddresses,
): Redirect[] {
	const table = Object.entries(former.paths)
		.map(([from, to]) => ({ from, to }))
		.filter(({ from, to }) => isPagePath(from) || isPagePath(to));
	return settle([...renamedPages(catalog), ...table], shortForms(catalog));
}

/** Each redirect with what answers in the end: nobody is sent from one former address to the next. */
export function settle(
	redirects: readonly Redirect[],
	others: readonly Redirect[] = [],
): Redirect[] {
	const next = new Map([...others, ...redirects].map(({ from, to }) => [from, to]));
	const last = (path: string, passed: readonly string[]): string => {
		const to = next.get(path);
		return to === undefined || passed.includes(path) ? path : last(to, [...passed, path]);
	};
	// What leads back to itself in the end leads nowhere; the ledger reports it.
	return redirects
		.map(({ from, to }) => ({ from, to: last(to, [from]) }))
		.filter(({ from, to }) => from !== to);
}

function renamedPages(catalog: Catalog): Redirect[] {
	return [
		...allSubjects(catalog).flatMap(({ kind, path, formerIds }) =>
			lead(
				formerIds.map((id) => subjectPathOf(kind, id)),
				path,
			),
		),
		...catalog.duties.flatMap(({ id, movedFrom }) => lead(movedFrom.map(dutyPath), dutyPath(id))),
		...catalog.guides.flatMap(({ id, movedFrom }) => lead(movedFrom.map(guidePath), guidePath(id))),
		...catalog.comparisons.flatMap(({ id, movedFrom }) =>
			lead(movedFrom.map(readyComparisonPath), readyComparisonPath(id)),
		),
	];
}

function shortForms(catalog: Catalog): Redirect[] {
	return [
		...allSubjects(catalog).flatMap(({ path, shortForms }) =>
			lead(shortForms.map(shortPath), path),
		),
		...catalog.duties.flatMap(({ id, shortForms }) =>
			lead(shortForms.map(shortPath), dutyPath(id)),
		),
	];
}

// Somebody has a finding in hand, and types its id.
function checkForms({ checks }: Catalog): Redirect[] {
	return checks.flatMap(({ id: group, controls, retired }) =>
		[...controls, ...retired].map(({ id }) => ({
			from: shortCheckPath(id),
			to: checkPath(group, id),
		})),
	);
}

// The baseline has no page to lead to.
function lead(froms: readonly string[], to: string | undefined): Redirect[] {
	return to === undefined ? [] : froms.map((from) => ({ from, to }));
}
