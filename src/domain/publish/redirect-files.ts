import type { Redirect } from '../addresses/redirects.ts';

/**
 * The redirects as the `_redirects` file of Netlify and Cloudflare Pages. `base` is the path the site is served under,
 * `/` or `/atlas/`.
 */
export function toRedirectsFile(redirects: readonly Redirect[], base: string): string {
	return lines(redirects, base, (from, to) => `${from} ${to} 301`);
}

/** The redirects as lines for a `map $uri $moved_to { include …; }` of nginx. */
export function toNginxMap(redirects: readonly Redirect[], base: string): string {
	return lines(redirects, base, (from, to) => `${from} ${to};`);
}

// A page with and without the last slash: otherwise the server would first add the slash, a second hop.
function lines(
	redirects: readonly Redirect[],
	base: string,
	write: (from: string, to: string) => string,
): string {
	const root = base.replace(/\/$/, '');
	return redirects
		.flatMap(({ from, to }) =>
			[...new Set([from.replace(/\/$/, ''), from])].map((path) => [path, to] as const),
		)
		.map(([from, to]) => `${write(`${root}${from}`, `${root}${to}`)}\n`)
		.join('');
}
