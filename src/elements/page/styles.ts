import { make } from './make.ts';

/**
 * Adds a stylesheet to the page, once, and waits until it holds. For styles of what is loaded on demand: imported as a
 * style, every page would wait for them.
 */
export async function addStyles(address: string): Promise<void> {
	const known = document.querySelector<HTMLLinkElement>(`link[href="${CSS.escape(address)}"]`);
	const link = known ?? make('link', { rel: 'stylesheet', href: address });
	if (link.sheet) return;
	// Without its styles a part is plain, but works.
	const settled = new Promise<void>((resolve) => {
		for (const type of ['load', 'error'])
			link.addEventListener(type, () => resolve(), { once: true });
	});
	if (!known) document.head.append(link);
	await settled;
}
