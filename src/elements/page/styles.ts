import { make } from './make.ts';

/**
 * Adds a stylesheet to the page, once, and waits until it holds. For styles of what is loaded on demand: imported as a
 * style, every page would wait for them.
 */
export async function addStyles(address: string): Promise<void> {
	if (document.querySelector(`link[href="${CSS.escape(address)}"]`)) return;
	const link = make('link', { rel: 'stylesheet', href: address });
	// Without its styles a part is plain, but works.
	const settled = new Promise<void>((resolve) => (link.onload = link.onerror = () => resolve()));
	document.head.append(link);
	await settled;
}
