import { make } from './make.ts';

/**
 * Adds a stylesheet to the page, once. For styles of what is loaded on demand: imported as a style, every page would
 * wait for them.
 */
export function addStyles(address: string) {
	if (document.querySelector(`link[href="${CSS.escape(address)}"]`)) return;
	document.head.append(make('link', { rel: 'stylesheet', href: address }));
}
