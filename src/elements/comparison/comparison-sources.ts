import { make } from '../page/make.ts';

/** Lists for paper the sources of the cells that a view shows, each once: most cells are printed closed. */
export function listSources(table: HTMLElement, list: HTMLElement): void {
	const links = new Map<string, HTMLAnchorElement>();
	for (const link of table.querySelectorAll<HTMLAnchorElement>(
		'tbody tr:not([data-left-out]) td .source a[href^="http"]',
	))
		if (!links.has(link.href)) links.set(link.href, link);
	list.replaceChildren(...[...links.values()].map(toItem));
}

function toItem(link: HTMLAnchorElement): HTMLLIElement {
	const date = link.nextSibling?.textContent?.replace(/\s*·\s*$/, '') ?? '';
	return make('li', { className: 'source' }, link.cloneNode(true), date);
}
