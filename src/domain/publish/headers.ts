import {
	assetsPath,
	cardsPath,
	dataPath,
	embedRootPath,
	homePath,
	searchIndexPath,
} from '../paths.ts';

/** Response headers by name. */
export type Headers = Readonly<Record<string, string>>;

/** Addresses that are answered with the same headers. */
export interface HeaderClass {
	/** Its name in configuration files and in the names of policies. */
	id: 'embed' | 'data' | 'card' | 'hashed' | 'page';
	/** The beginnings of its addresses, with the base path. */
	prefixes: readonly string[];
	/** What only this class says, the same names in every class. */
	headers: Headers;
}

/** Every response header of the site. All configuration files of servers are written from it. */
export interface HeaderTable {
	/** What every response says. */
	everywhere: Headers;
	/** The first class that fits an address counts; the last one fits every address. */
	classes: readonly HeaderClass[];
}

/** What the table depends on. */
export interface HeaderFacts {
	/** The path the site is served under, `/` or `/atlas/`. */
	base: string;
	/** The hashes of all inline scripts of the built pages: `sha256-…`. */
	scriptHashes: readonly string[];
}

// What a document could ask the reader's device for. Copying to the clipboard is used; the rest is refused.
const refusedFeatures = [
	...['accelerometer', 'autoplay', 'camera', 'display-capture', 'encrypted-media'],
	...['fullscreen', 'gamepad', 'geolocation', 'gyroscope', 'hid', 'idle-detection', 'local-fonts'],
	...['magnetometer', 'microphone', 'midi', 'payment', 'picture-in-picture'],
	...['publickey-credentials-get', 'screen-wake-lock', 'serial', 'storage-access', 'usb'],
	...['window-management', 'xr-spatial-tracking'],
];

const everywhere: Headers = {
	// Neither `includeSubDomains` nor `preload`: they would bind hosts that are not this site.
	'Strict-Transport-Security': 'max-age=63072000',
	'X-Content-Type-Options': 'nosniff',
	// A question or a view stands in the address: no other site learns it.
	'Referrer-Policy': 'no-referrer',
	'Permissions-Policy': refusedFeatures.map((feature) => `${feature}=()`).join(', '),
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Embedder-Policy': 'require-corp',
};

const cache = {
	// Named by their content: a new content has a new name.
	forever: 'public, max-age=31536000, immutable',
	short: 'public, max-age=300',
};

/** The headers of a site. */
export function buildHeaderTable({ base, scriptHashes }: HeaderFacts): HeaderTable {
	const root = base.replace(/\/$/, '');
	const classify = (
		id: HeaderClass['id'],
		paths: readonly string[],
		policy: string,
		sharing: 'same-origin' | 'cross-origin',
		caching: string,
	): HeaderClass => ({
		id,
		prefixes: paths.map((path) => root + path),
		headers: {
			'Content-Security-Policy': policy,
			'Cross-Origin-Resource-Policy': sharing,
			'Cache-Control': caching,
		},
	});
	const parts = ['fragment', 'index', 'filter'].map((part) => `${searchIndexPath}${part}/`);
	return {
		everywhere,
		classes: [
			classify('embed', [embedRootPath], embedPolicy(), 'cross-origin', cache.short),
			classify('data', [dataPath], filePolicy, 'cross-origin', cache.short),
			classify('card', [cardsPath], filePolicy, 'cross-origin', cache.short),
			classify('hashed', [assetsPath, ...parts], filePolicy, 'same-origin', cache.forever),
			classify('page', [homePath], pagePolicy(scriptHashes), 'same-origin', cache.short),
		],
	};
}

/** All headers of the answer to a path, base path included. */
export function headersFor(table: HeaderTable, path: string): Headers {
	const fitting = table.classes.find(({ prefixes }) =>
		prefixes.some((prefix) => path.startsWith(prefix)),
	);
	return { ...table.everywhere, ...fitting?.headers };
}

/** What is no document runs nothing and loads nothing, even where somebody opens it as one. */
const filePolicy = writePolicy({ 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] });

// Names no ancestors: `*` would refuse the frames of note applications with addresses of their own kind.
function embedPolicy(): string {
	return writePolicy(documentPolicy(["'self'"]));
}

// WebAssembly is the engine of the search.
function pagePolicy(scriptHashes: readonly string[]): string {
	const scripts = ["'self'", "'wasm-unsafe-eval'", ...scriptHashes.map((hash) => `'${hash}'`)];
	return writePolicy({ ...documentPolicy(scripts), 'frame-ancestors': ["'none'"] });
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
