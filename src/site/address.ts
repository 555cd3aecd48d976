const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** A path of the site as a link on this site: with the base path it is served under. */
export function href(path: string): string {
	return `${base}${path}`;
}

/** The full public address of a path. */
export function publicUrl(path: string): string {
	return new URL(href(path), import.meta.env.SITE).href;
}
