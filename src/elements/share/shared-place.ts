import { withoutTracking } from '../../domain/query.ts';
import type { SharedPlace } from '../../domain/share/share-text.ts';
import { fetchColumn } from '../page/columns.ts';
import { placeName, textOf } from './place-name.ts';

/** What a share button stands for, as far as the page itself says. */
export function readPlace(button: HTMLElement): SharedPlace {
	const link = button.previousElementSibling;
	const page: SharedPlace = {
		title: textOf(document.querySelector('h1')),
		summary: document.querySelector<HTMLMetaElement>('meta[name=description]')?.content ?? '',
		address: withoutTracking(location.href.split('#')[0] ?? ''),
	};
	if (!(link instanceof HTMLAnchorElement) || !link.matches('.anchor')) return page;
	return { ...page, address: withoutTracking(link.href), ...describe(button, link, page) };
}

/** The place with its whole answer where it has one. Rejects where the answer cannot be loaded. */
export async function completePlace(button: HTMLElement, place: SharedPlace): Promise<SharedPlace> {
	const { duty, subject } = button.closest<HTMLElement>('[data-duty][data-subject]')?.dataset ?? {};
	if (!duty || !subject) return isOfPage(button) ? completePage(place) : place;
	const { label, cells } = await fetchColumn(subject);
	const cell = cells.find((entry) => entry.duty === duty);
	if (!cell) throw new RangeError(`no cell for "${duty}" in the column "${subject}"`);
	return {
		title: `${cell.title} on ${label}`,
		address: place.address,
		answer: cell,
	};
}

/** A part of a page that says itself what the page shows: its view changes. */
interface ShownView extends HTMLElement {
	asMarkdown?(): Promise<string>;
}

function isOfPage(button: HTMLElement): boolean {
	return !button.previousElementSibling?.matches('.anchor');
}

async function completePage(place: SharedPlace): Promise<SharedPlace> {
	const view = document.querySelector<ShownView>('[data-shows-view]');
	const markdown = await view?.asMarkdown?.();
	return markdown === undefined ? place : { ...place, markdown };
}

function describe(button: HTMLElement, link: Element, page: SharedPlace): Partial<SharedPlace> {
	const card = button.closest('.service-card');
	if (card)
		return { title: textOf(card.querySelector('a')), summary: textOf(card.querySelector('p')) };
	const row = button.closest('tr[data-row]');
	if (row)
		return {
			title: textOf(row.querySelector('th a')),
			summary: 'Who does it, side by side:',
			points: [...row.querySelectorAll('td summary')].map(textOf),
		};
	return { title: `${page.title}: ${placeName(link)}` };
}
