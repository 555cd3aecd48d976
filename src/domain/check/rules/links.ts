import type { Content, Rule } from './rule.ts';
import { fragmentsOf, listPlaces } from '../places.ts';
import { listFormerPages } from '../../addresses/redirects.ts';
import { listPages } from '../../navigation/pages.ts';
import { pageFragments } from '../../fragments.ts';
import type { Problem } from '../../problem.ts';
import { suggest } from '../../suggestion.ts';

/** A link leads to a page of ours, to a place on one, or to a page out there, and is spelt so. */
export const linkFormRule: Rule = {
	name: 'links are plain addresses',
	check: ({ bodies }) =>
		linksOf(bodies).flatMap(({ file, url, line }) => {
			const fault = faultOf(url);
			return fault ? [{ file, path: [], line, message: `${JSON.stringify(url)} ${fault}` }] : [];
		}),
};

function faultOf(url: string): string | undefined {
	if (url === '') return 'leads nowhere: write the address';
	if (/[^!-~]|[\\"<>^`{|}]/.test(url)) return 'holds a sign that no address has: spell it plainly';
	if (url.startsWith('//')) return 'names no scheme: begin with https:';
	if (/^(\/|#|https:\/\/)/.test(url)) return undefined;
	const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(url)?.[0];
	return scheme
		? `begins with "${scheme}": link to pages of ours ("/…") or to https:// addresses`
		: 'is relative: begin with "/", from the root of the site';
}

/** Links between our own pages lead somewhere, to the very place. */
export const internalLinkRule: Rule = {
	name: 'links inside the site resolve',
	check: (content) => {
		const places = placesOf(content);
		const paths = [...places.keys()];
		const moved = new Map(listFormerPages(content.catalog).map(({ from, to }) => [from, to]));
		const pathOf = new Map(listPlaces(content.catalog).map(({ file, path }) => [file, path]));
		return linksOf(content.bodies)
			.filter(({ url }) => /^[/#]/.test(url) && faultOf(url) === undefined)
			.flatMap(({ file, url, line }) => {
				const [address = '', fragment] = url.split('#', 2);
				const path = address.replace(/\?.*$/, '') || (pathOf.get(file) ?? '');
				const problem = (message: string): Problem[] => [{ file, path: [], line, message }];
				const known = places.get(path);
				const today = moved.get(path);
				if (today && !places.has(path))
					return problem(`"${path}" is at "${today}" now: write that`);
				if (!known && !places.has(path)) return problem(`no page "${path}"${suggest(path, paths)}`);
				if (!known || fragment === undefined || known.has(fragment)) return [];
				// Perhaps the row of a duty, or of a service, whose file could not be read.
				if (content.unreadable.some(({ id }) => id === fragment)) return [];
				return problem(`no place "#${fragment}" on "${path}"${suggest(fragment, [...known])}`);
			});
	},
};

// Undefined where the places of a page are not known: its record could not be read, or is no record.
function placesOf({ catalog, bodies, unreadable, recorded }: Content) {
	const places = new Map<string, ReadonlySet<string> | undefined>(
		unreadable.map(({ kind, id }) => [`/${kind}/${id}/`, undefined]),
	);
	for (const { path } of listPages(catalog)) places.set(path, recorded.get(path));
	for (const page of listPlaces(catalog)) {
		const own = recorded.get(page.path) ?? new Set(pageFragments);
		const unread = page.file !== undefined && !bodies.has(page.file);
		places.set(page.path, unread ? undefined : own.union(new Set(fragmentsOf(page, bodies))));
	}
	return places;
}

function linksOf(bodies: Content['bodies']) {
	return [...bodies].flatMap(([file, { links }]) => links.map((link) => ({ file, ...link })));
}
