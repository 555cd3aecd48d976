import { describeUses, outvoted } from './majority.ts';
import type { Rule } from './rule.ts';
import { isDoubtful } from '../doubts.ts';
import { placedSources, type PlacedSource } from '../../placed.ts';
import type { Problem } from '../../problem.ts';

/** A source's address is spelt as browsers spell it, and names the page and nothing else. */
export const plainAddressRule: Rule = {
	name: 'source addresses are plain',
	check: ({ catalog }) =>
		placedSources(catalog).flatMap(({ file, path, source: { url } }) => {
			const fault = faultOf(url);
			return fault
				? [{ file, path: [...path, 'url'], message: `${JSON.stringify(url)} ${fault}` }]
				: [];
		}),
};

function faultOf(url: string): string | undefined {
	const address = URL.parse(url);
	if (!address) return undefined;
	if (address.username || address.password) return 'holds a name or a password: remove it';
	if (address.port) return `names the port ${address.port}: remove it`;
	const query = /\?[^#]*/.exec(url)?.[0];
	if (query) return `holds a query: remove ${JSON.stringify(query)}`;
	if (/^\/[a-z]{2}_[a-z]{2}\//i.test(address.pathname))
		return 'leads to one language: remove that part of the path';
	if (address.href !== url) return `is spelt oddly: write ${JSON.stringify(address.href)}`;
	return undefined;
}

/** One page has one address everywhere, so that it has one title and one date. */
export const oneAddressRule: Rule = {
	name: 'a source has one address',
	check: ({ catalog, doubts }) => {
		const sound = placedSources(catalog).filter(
			({ file, path }) => !isDoubtful(doubts, file, [...path, 'url']),
		);
		return [...Map.groupBy(sound, ({ source }) => pageOf(source.url)).values()].flatMap(spellings);
	},
};

function spellings(placed: readonly PlacedSource[]): Problem[] {
	return outvoted(placed, ({ source }) => withoutFragment(source.url)).map(
		({ entry: { file, path, source }, right, example, uses }) => ({
			file,
			path: [...path, 'url'],
			message: `"${source.url}" is written "${right}" in ${describeUses(example, uses)}: use one spelling`,
		}),
	);
}

function withoutFragment(url: string): string {
	return url.replace(/#.*$/, '');
}

function pageOf(url: string): string {
	return withoutFragment(url)
		.toLowerCase()
		.replace(/\/(index\.html?)?$/, '');
}
