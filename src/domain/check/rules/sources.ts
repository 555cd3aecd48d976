import { describeUses, outvoted } from './majority.ts';
import type { Rule } from './rule.ts';
import { isDoubtful } from '../doubts.ts';
import { pageRecords, placedAllocations, placedSources, type PlacedSource } from '../../placed.ts';
import type { Problem } from '../../problem.ts';
import type { Source } from '../../schema.ts';

// AWS, and the bodies whose standards the model rests on.
const trustedHosts = [
	/(^|\.)aws\.amazon\.com$/,
	/^(d1|d0)\.awsstatic\.com$/,
	/(^|\.)nist\.gov$/,
	/^www\.iso\.org$/,
	/(^|\.)pcisecuritystandards\.org$/,
];

// Bodies that publish in a repository of their own: the Coalition for Secure AI is an OASIS Open Project.
const trustedRepositories = [/^https:\/\/github\.com\/cosai-oasis\//];

function isPrimary(url: string, hostname: string): boolean {
	return (
		trustedHosts.some((host) => host.test(hostname)) ||
		trustedRepositories.some((repository) => repository.test(url))
	);
}

/** Sources stand at AWS or at a standards body. */
export const sourceHostRule: Rule = {
	name: 'sources are primary',
	check: ({ catalog }) =>
		placedSources(catalog).flatMap(({ file, path, source }) => {
			const hostname = URL.parse(source.url)?.hostname;
			if (hostname === undefined || isPrimary(source.url, hostname)) return [];
			const message = `"${hostname}" is neither AWS nor a standards body: cite the primary page`;
			return [{ file, path: [...path, 'url'], message }];
		}),
};

/** One address has one title everywhere, so that a reader recognises it. */
export const sourceTitleRule: Rule = {
	name: 'a source has one title',
	check: ({ catalog, doubts }) => {
		const sound = placedSources(catalog).filter(
			({ file, path }) => !isDoubtful(doubts, file, [...path, 'title']),
		);
		return [...Map.groupBy(sound, ({ source }) => source.url).values()].flatMap(titleProblems);
	},
};

function titleProblems(placed: readonly PlacedSource[]): Problem[] {
	return outvoted(placed, ({ source }) => source.title).map(
		({ entry: { file, path, source }, right, example, uses }) => ({
			file,
			path: [...path, 'title'],
			message: `${JSON.stringify(source.title)} is called ${JSON.stringify(right)} in ${describeUses(example, uses)}: use one title`,
		}),
	);
}

/** No list names a page twice. */
export const sourceTwiceRule: Rule = {
	name: 'no source twice in a list',
	check: ({ catalog }) => {
		const lists = [
			...placedAllocations(catalog).map(({ file, path, allocation }) => ({
				file,
				path,
				sources: allocation.sources,
			})),
			...pageRecords(catalog).map(({ file, sources }) => ({ file, path: [], sources })),
		];
		return lists.flatMap(({ file, path, sources }) =>
			repeatedUrls(sources).map((index) => ({
				file,
				path: [...path, 'sources', index, 'url'],
				message: `"${sources[index]?.url}" is listed twice: remove one`,
			})),
		);
	},
};

function repeatedUrls(sources: readonly Source[]): number[] {
	const urls = sources.map(({ url }) => url);
	return urls.flatMap((url, index) => (urls.indexOf(url) < index ? [index] : []));
}

/** A page that prose links to is a source of the same file, so that the reader sees when it was read. */
export const linkedSourceRule: Rule = {
	name: 'links out are sources',
	check: ({ catalog, bodies }) => {
		const byFile = Map.groupBy(placedSources(catalog), ({ file }) => file);
		return pageRecords(catalog).flatMap(({ file }) => {
			const known = new Set((byFile.get(file) ?? []).map(({ source }) => source.url));
			return (bodies.get(file)?.links ?? [])
				.filter(({ url }) => /^https:\/\//.test(url))
				.filter(({ url }) => !known.has(url) && !known.has(url.replace(/#.*$/, '')))
				.map(({ url, line }) => ({
					file,
					path: ['sources'],
					line,
					message: `"${url}" is linked in the text but is no source: add it with title and asOf`,
				}));
		});
	},
};
