import { homePath } from '../domain/paths.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** A path of the site as a link on this site: with the base path it is served under. */
export function href(path: string): string {
	return `${base}${path}`;
}

/** The full public address of a path. */
export function publicUrl(path: string): string {
	return new URL(href(path), import.meta.env.SITE).href;
}

/** A request's path without the base path: the form in which `domain/paths.ts` spells it. */
export function pathOf(url: URL): string {
	return url.pathname.slice(base.length) || homePath;
}
