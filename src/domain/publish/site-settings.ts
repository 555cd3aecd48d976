/** Where the site is to be served: its public address, and the path below it. */
export interface SiteSettings {
	/** Scheme, host and port, without a slash at the end: `https://example.org`. */
	site: string;
	/** The path, with a slash at both ends: `/`, `/atlas/`. */
	base: string;
}

/** The variables of the environment that say so. */
export interface SiteVariables {
	SITE_URL?: string | undefined;
	BASE_PATH?: string | undefined;
	OFFLINE?: string | undefined;
}

/** Whether readers may keep a copy of the site: unless `OFFLINE` is `off`. */
export function readOffline({ OFFLINE }: Pick<SiteVariables, 'OFFLINE'>): boolean {
	return OFFLINE?.trim() !== 'off';
}

/** The public address of the repository, where the environment names one: `https://github.com/owner/name`. */
export function readRepository(variables: {
	REPOSITORY_URL?: string | undefined;
}): string | undefined {
	return variables.REPOSITORY_URL?.replace(/\/+$/, '') || undefined;
}

const defaultSite = 'https://shared-responsibility-atlas.example';
const segment = /^(?!\.\.?$)[A-Za-z0-9._~-]+$/;

/**
 * Reads where the site is to be served, and says in one sentence each what cannot be. A slash more or less, blanks
 * around, a missing `https://` and a path in `SITE_URL` are understood.
 */
export function readSiteSettings(variables: SiteVariables): SiteSettings & { problems: string[] } {
	const url = readSite(variables.SITE_URL?.trim() ?? '');
	const below = url ? toBase(url.pathname) : '/';
	const written = variables.BASE_PATH?.trim() ?? '';
	const base = written === '' ? below : toBase(written);
	const problems = [
		...(url ? [] : [`SITE_URL is "${variables.SITE_URL}": write an address like ${defaultSite}`]),
		...(base ? [] : [wrongBase(variables.BASE_PATH)]),
		...(['', 'on', 'off'].includes(variables.OFFLINE?.trim() ?? '')
			? []
			: [`OFFLINE is "${variables.OFFLINE}": write "off", or leave it out`]),
		...(url && base && below !== '/' && base !== below
			? [`SITE_URL ends in ${below} and BASE_PATH is ${base}: write the path into one of them`]
			: []),
	];
	return { site: url?.origin ?? defaultSite, base: base ?? '/', problems };
}

/** The address, or undefined where it is none that a site can have. */
function readSite(written: string): URL | undefined {
	if (written === '') return new URL(defaultSite);
	const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(written) ? written : `https://${written}`;
	if (/\s/.test(address) || !URL.canParse(address)) return undefined;
	const url = new URL(address);
	const isPlain =
		url.username === '' && url.password === '' && url.search === '' && url.hash === '';
	return /^https?:$/.test(url.protocol) && isPlain && toBase(url.pathname) ? url : undefined;
}

/** The path with one slash at both ends, or undefined where its letters would have to be escaped. */
function toBase(written: string): string | undefined {
	const segments = written.split('/').filter(Boolean);
	return segments.every((part) => segment.test(part))
		? ['', ...segments, ''].join('/').replace(/^\/\/$/, '/')
		: undefined;
}

function wrongBase(written: string | undefined): string {
	return `BASE_PATH is "${written}": write letters, digits, ".", "_", "~" and "-" between slashes, like /atlas/`;
}
