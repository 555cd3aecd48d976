import { withoutEmpty, type HeaderTable, type Headers } from './headers.ts';
import type { Page } from '../navigation/pages.ts';

/**
 * The table as the `_headers` file of Netlify and Cloudflare Pages. Where several rules fit an address, one of the two
 * joins equal headers and the other takes the last. So the rules of classes exclude each other, the pages by their
 * first segment, or each by itself where other classes lie below that. No rule can name an ending: texts are answered
 * like the pages beside them. What has no rule of its own (a missing page, a redirect) gets the headers of all, with the
 * widest policy of a page: it holds in both readings, since two policies that are joined both have to allow a thing.
 */
export function toHeadersFile(table: HeaderTable, base: string, pages: readonly Page[]): string {
	const root = base.replace(/\/$/, '');
	const rest = table.classes.at(-1)!;
	const widest = table.classes.find(({ id }) => id === 'offline') ?? rest;
	const { 'Content-Security-Policy': policy = '' } = widest.headers;
	const fallback = { ...table.everywhere, 'Content-Security-Policy': withoutAncestors(policy) };
	return [
		rule(`${root}/*`, fallback),
		...table.classes
			.filter((entry) => entry !== rest)
			.flatMap(({ prefixes, headers }) =>
				prefixes.map((prefix) => rule(prefix.replace(/\/$/, '/*'), headers)),
			),
		...pagePatterns(pages, table, root).map((pattern) => rule(root + pattern, rest.headers)),
	].join('\n');
}

// What remains is what every class with documents allows, and more than most do.
function withoutAncestors(policy: string): string {
	return policy.replace(/; frame-ancestors [^;]*/, '');
}

function pagePatterns(pages: readonly Page[], { classes }: HeaderTable, root: string): string[] {
	const others = classes.slice(0, -1).flatMap(({ prefixes }) => prefixes);
	const own = pages.filter(
		({ path }) => !others.some((prefix) => (root + path).startsWith(prefix)),
	);
	const patterns = own.map(({ path }) => {
		const segment = /^\/[^/]+\//.exec(path)?.[0];
		const alone = !segment || others.some((prefix) => prefix.startsWith(root + segment));
		return alone ? path : `${segment}*`;
	});
	return [...new Set(patterns)];
}

function rule(pattern: string, headers: Headers): string {
	const lines = Object.entries(withoutEmpty(headers)).map(
		([name, value]) => `  ${name}: ${value}\n`,
	);
	return `${pattern}\n${lines.join('')}`;
}
