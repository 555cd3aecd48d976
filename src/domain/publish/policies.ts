import { workerPolicyName } from '../offline/kept-copy.ts';

// The Content-Security-Policy of each kind of response.

/** What is no document runs nothing and loads nothing, even where somebody opens it as one. */
export const filePolicy = writePolicy({ 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] });

/** Names no ancestors: `*` would refuse the frames of note applications with addresses of their own kind. */
export function embedPolicy(): string {
	return writePolicy(documentPolicy(["'self'"]));
}

/** WebAssembly is the engine of the search. */
export function pagePolicy(scriptHashes: readonly string[]): string {
	return writePolicy(pageDirectives(scriptHashes));
}

/** The one page that may start the worker, with the one policy by which it names it. */
export function offlinePolicy(scriptHashes: readonly string[]): string {
	return writePolicy({
		...pageDirectives(scriptHashes),
		'trusted-types': [workerPolicyName],
		'worker-src': ["'self'"],
	});
}

/** The worker fetches from the site, and loads no code. */
export function workerPolicy(): string {
	return writePolicy({
		'default-src': ["'none'"],
		'connect-src': ["'self'"],
		'frame-ancestors': ["'none'"],
	});
}

function pageDirectives(scriptHashes: readonly string[]): Record<string, readonly string[]> {
	const scripts = ["'self'", "'wasm-unsafe-eval'", ...scriptHashes.map((hash) => `'${hash}'`)];
	return { ...documentPolicy(scripts), 'frame-ancestors': ["'none'"] };
}

function documentPolicy(scripts: readonly string[]): Record<string, readonly string[]> {
	return {
		'default-src': ["'none'"],
		'script-src': scripts,
		'style-src': ["'self'"],
		'img-src': ["'self'"],
		'connect-src': ["'self'"],
		'form-action': ["'self'"],
		'base-uri': ["'none'"],
		'require-trusted-types-for': ["'script'"],
		'trusted-types': ["'none'"],
	};
}

function writePolicy(directives: Record<string, readonly string[]>): string {
	return Object.entries(directives)
		.map(([name, values]) => `${name} ${values.join(' ')}`)
		.join('; ');
}
