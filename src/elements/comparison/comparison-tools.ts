import { rowFragment } from '../../domain/fragments.ts';
import { addShareControls, makeTools } from '../share/share-links.ts';

/** Gives an open cell of the comparison its copy link and its share button, where it has none yet. */
export function addCellTools(details: HTMLDetailsElement) {
	const cell = details.closest('td');
	if (!details.open || !cell || details.querySelector('.share-tools')) return;
	const links = [...details.querySelectorAll<HTMLAnchorElement>('.answer > p:last-child > a')];
	const address = links.find((link) => link.matches('[data-permanent]'));
	const { duty = '' } = cell.dataset;
	const title = cell.parentElement?.querySelector('th a')?.textContent?.trim() ?? duty;
	const subject = details
		.querySelector('summary > .sr-only')
		?.textContent?.trim()
		.replace(/:$/, '');
	// The baseline has no page: its cells are found in their rows.
	const tools = makeTools(address?.href ?? `#${rowFragment(duty)}`, `${title} on ${subject}`);
	(address ?? details.querySelector('.answer > p:last-child'))?.after(tools);
	addShareControls(cell);
}
