import type { HeaderTable, Headers } from './headers.ts';
import type { Page } from '../navigation/pages.ts';

/**
 * The table as the `_headers` file of Netlify and Cloudflare Pages. Where several rules fit an address, one of the two
 * joins equal headers and the other takes the last. So the rules of classes exclude each other, the pages by their
 * first segment. What has no rule of its own (a missing page, a redirect) gets the headers of all, with the policy of
 * the embeds: it holds in both readings, since two policies that are joined both have to allow a thing.
 */
export function toHeadersFile(table: HeaderTable, base: string, pages: readonly Page[]): string {
	const root = base.replace(/\/$/, '');
	const rest = table.classes.at(-1)!;
	const { 'Content-Security-Policy': policy = '' } = rest.headers;
	const fallback = { ...table.everywhere, 'Content-Security-Policy': withoutAncestors(policy) };
	return [
		rule(`${root}/*`, fallback),
		...table.classes
			.filter((entry) => entry !== rest)
			.flatMap(({ prefixes, headers }) => prefixes.map((prefix) => rule(`${prefix}*`, headers))),
		...pagePatterns(pages).map((pattern) => rule(root + pattern, rest.headers)),
	].join('\n');
}

// What remains is what every class with documents allows, and more than the embeds do.
function withoutAncestors(policy: string): string {
	return policy.replace(/; frame-ancestors [^;]*/, '');
}

function pagePatterns(pages: readonly Page[]): string[] {
	const patterns = pages.map(({ path }) => path.replace(/^(\/[^/]+\/).*$/, '$1*'));
	return [...new Set(patterns)];
}

function rule(pattern: string, headers: Headers): string {
	const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
	return `${pattern}\n${lines.join('')}`;
}
