import type { Redirect } from '../addresses/redirects.ts';
import { openDataPath } from '../data-paths.ts';
import { checkIndexPath } from '../paths.ts';

/**
 * The redirects as the `_redirects` file of Netlify and Cloudflare Pages. `base` is the path the site is served under,
 * `/` or `/atlas/`.
 */
export function toRedirectsFile(redirects: readonly Redirect[], base: string): string {
	const data = `${base.replace(/\/$/, '')}${openDataPath}`;
	// Where a file is, it is sent; the rule is for what is not there. Cloudflare passes it over.
	const missing = `${data}* ${data}404.json 404\n`;
	return `${lines(redirects, base, (from, to) => `${from} ${to} 301`)}${missing}`;
}

/** The redirects as lines for a `map $uri $moved_to { include …; }` of nginx. */
export function toNginxMap(redirects: readonly Redirect[], base: string): string {
	return lines(redirects, base, (from, to) => `${from} ${to};`);
}

/** What a `_redirects` file says, each address once, for a site that is served at the root. */
export function parseRedirectsFile(text: string): Redirect[] {
	const pairs = text
		.split('\n')
		.filter(Boolean)
		.map((line) => line.split(' '));
	return pairs
		.filter(([from]) => from!.endsWith('/'))
		.map(([from, to]) => ({ from: from!, to: to! }));
}

/**
 * The redirects as a file for a key value store of CloudFront: addresses without the slashes at both ends; and the names
 * of the files of data, so that the function knows what is not there. Redirects of checks stay out, `/checks/rds.13/`:
 * the function takes what has a dot for a file, and their pages lead on by themselves. Throws where the store would not
 * take one, or the function would not look for it.
 */
export function toKeyValueFile(
	redirects: readonly Redirect[],
	files: readonly string[] = [],
): string {
	const data = redirects
		.filter(({ from }) => !from.startsWith(checkIndexPath))
		.map(({ from, to }) => ({
			key: from.replace(/^\/|\/$/g, ''),
			value: to.replace(/^\//, ''),
		}));
	const wrong = data.find(
		({ key, value }) => key.length > 512 || value.length > 1024 || /\.[^/]*$/.test(key),
	);
	if (wrong) throw new Error(`CloudFront cannot redirect "${wrong.key}" to "${wrong.value}"`);
	const listed = files.map((file) => ({ key: `=${file}`, value: '1' }));
	return `${JSON.stringify({ data: [...data, ...listed] }, null, '\t')}\n`;
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
