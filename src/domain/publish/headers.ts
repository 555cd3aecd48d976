import {
	assetsPath,
	formerDataPaths,
	internalDataPath,
	openDataPath,
	searchIndexPath,
} from '../data-paths.ts';
import { cardsPath, embedRootPath, homePath, offlinePath, offlineWorkerPath } from '../paths.ts';
import { embedPolicy, filePolicy, offlinePolicy, pagePolicy, workerPolicy } from './policies.ts';

/** Response headers by name. */
export type Headers = Readonly<Record<string, string>>;

/** Addresses that are answered with the same headers. */
export interface HeaderClass {
	/** Its name in configuration files and in the names of policies. */
	id: 'embed' | 'open' | 'data' | 'text' | 'card' | 'hashed' | 'worker' | 'offline' | 'page';
	/** The beginnings of its addresses, with the base path. */
	prefixes: readonly string[];
	/** The endings of its addresses. */
	endings: readonly string[];
	/** What only this class says, the same names in every class; what is empty is not sent. */
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
	hour: 'public, max-age=3600',
	short: 'public, max-age=300',
	// What could not be replaced at once could not be called back at once.
	asked: 'no-cache',
};

/** The endings of texts that stand for pages: Markdown twins, feeds and calendars. */
const textEndings = ['.md', '.atom', '/feed.json', '.ics'];

/** What a class says beside its policy; a page of another origin may read what is open. */
interface Sharing {
	caching: string;
	sharing: 'same-origin' | 'cross-origin';
	open?: boolean;
	robots?: string;
	vary?: string;
}

const open = { sharing: 'cross-origin', open: true } as const;
const embedded = { sharing: 'cross-origin', caching: cache.short } as const;

/** The headers of a site. */
export function buildHeaderTable({ base, scriptHashes }: HeaderFacts): HeaderTable {
	const root = base.replace(/\/$/, '');
	const classify = (
		id: HeaderClass['id'],
		paths: readonly string[],
		policy: string,
		sharing: Sharing,
		endings: readonly string[] = [],
	): HeaderClass => ({
		id,
		prefixes: paths.map((path) => root + path),
		endings,
		headers: classHeaders(policy, sharing),
	});
	const parts = ['fragment', 'index', 'filter'].map((part) => `${searchIndexPath}${part}/`);
	const internal = [internalDataPath, ...Object.values(formerDataPaths)];
	const hashed = { sharing: 'same-origin', caching: cache.forever } as const;
	// One address answers with the page or with its twin, as it is asked.
	const page = { sharing: 'same-origin', caching: cache.short, vary: 'Accept' } as const;
	const worker = { sharing: 'same-origin', caching: cache.asked } as const;
	// A search engine has the page itself.
	const text = { ...open, caching: cache.short, robots: 'noindex', vary: 'Accept' };
	return {
		everywhere,
		classes: [
			classify('embed', [embedRootPath], embedPolicy(), embedded),
			classify('open', [openDataPath], filePolicy, { ...open, caching: cache.hour }),
			classify('data', internal, filePolicy, embedded),
			classify('text', [], filePolicy, text, textEndings),
			classify('card', [cardsPath], filePolicy, embedded),
			classify('hashed', [assetsPath, ...parts], filePolicy, hashed),
			classify('worker', [offlineWorkerPath], workerPolicy(), worker),
			classify('offline', [offlinePath], offlinePolicy(scriptHashes), page),
			classify('page', [homePath], pagePolicy(scriptHashes), page),
		],
	};
}

function classHeaders(policy: string, { caching, sharing, ...rest }: Sharing): Headers {
	return {
		'Content-Security-Policy': policy,
		'Cross-Origin-Resource-Policy': sharing,
		'Cache-Control': caching,
		'Access-Control-Allow-Origin': rest.open ? '*' : '',
		'X-Robots-Tag': rest.robots ?? '',
		Vary: rest.vary ?? '',
	};
}

/** All headers of the answer to a path, base path included. */
export function headersFor(table: HeaderTable, path: string): Headers {
	const fitting = table.classes.find(
		({ prefixes, endings }) =>
			prefixes.some((prefix) => path.startsWith(prefix)) ||
			endings.some((ending) => path.endsWith(ending)),
	);
	return withoutEmpty({ ...table.everywhere, ...fitting?.headers });
}

/** The headers that are sent: those that say something. */
export function withoutEmpty(headers: Headers): Headers {
	return Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ''));
}
