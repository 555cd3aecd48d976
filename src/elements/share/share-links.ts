import { withoutTracking } from '../../domain/query.ts';
import { make } from '../page/make.ts';
import { placeName, textOf } from './place-name.ts';
import { controlOf } from './share-control.ts';

/**
 * Makes the links to places of a page copy their address, and sets a share button beside each. Without script they are
 * plain links. What a click needs beyond the copying is loaded when the reader reaches for it.
 */

/** Gives every place in a part of the page its controls, where it has none yet. */
export function addShareControls(part: ParentNode = document) {
	for (const box of part.querySelectorAll('.service-card')) {
		const link = box.querySelector<HTMLAnchorElement>('a');
		if (link && !box.querySelector('.anchor')) box.append(makeTools(link.href, textOf(link)));
	}
	for (const link of part.querySelectorAll<HTMLAnchorElement>('.anchor:not(:has(+ button))')) {
		const name = placeName(link);
		link.after(makeShareButton(link));
		nameShareControls(link, name);
	}
}

// In the foot of an answer the controls are words, everywhere else icons.
function makeShareButton(link: HTMLAnchorElement): HTMLElement {
	const words = link.classList.contains('in-words');
	if (words) link.textContent = 'Copy link';
	const className = words ? 'share-button in-words' : 'share-button icon-button';
	return make('button', { type: 'button', className }, words ? 'Share' : makeShareIcon());
}

/** Says what the controls of a place copy and share. */
export function nameShareControls(link: Element, place: string) {
	link.setAttribute('aria-label', `Copy link to ${place}`);
	link.setAttribute('title', 'Copy link');
	link.nextElementSibling?.setAttribute('aria-label', `Share ${place}`);
	link.nextElementSibling?.setAttribute('title', 'Share');
}

/** A copy link for a place that the server drew without one. */
export function makeTools(href: string, place: string): HTMLElement {
	const page = location.href.split('#')[0] ?? '';
	// Within the page only the fragment is kept: the rest of the address may still change.
	const address = href.startsWith(`${page}#`) ? href.slice(page.length) : href;
	const link = { className: 'anchor', href: address, ariaLabel: `Link to ${place}` };
	const anchor = make('a', link);
	return make('span', { className: 'share-tools no-print' }, anchor);
}

function makeShareIcon(): SVGElement {
	const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
	const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
	const look = {
		viewBox: '0 0 16 16',
		fill: 'none',
		stroke: 'currentColor',
		'stroke-width': '1.25',
	};
	for (const [name, value] of Object.entries(look)) svg.setAttribute(name, value);
	svg.setAttribute('aria-hidden', 'true');
	path.setAttribute('d', 'M8 10V1.7M4.8 4.6 8 1.5l3.2 3.1M3 8v6.3h10V8');
	svg.append(path);
	return svg;
}

// Called first of all in a click: some browsers let a page copy only then.
async function copy(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}

async function copyLink(address: string) {
	const copying = copy(address);
	const { report } = await import('./share-note.ts');
	report(await copying, 'Link copied', address);
}

function copyPlace(link: HTMLAnchorElement) {
	const address = withoutTracking(link.href);
	if (link.getAttribute('href')?.startsWith('#')) history.replaceState(history.state, '', address);
	void copyLink(address);
}

/** Does what a control of a place is for. */
export function act(control: Element) {
	if (control instanceof HTMLAnchorElement) copyPlace(control);
	else if (control.matches('[data-copy-view]')) void copyLink(withoutTracking(location.href));
	else
		void import('./share-menu.ts').then(({ toggleShareMenu }) =>
			toggleShareMenu(control as HTMLButtonElement),
		);
}

function onClick(event: MouseEvent) {
	const control = controlOf(event);
	if (!control || event.defaultPrevented) return;
	event.preventDefault();
	act(control);
}

function prepare(event: Event) {
	if (!controlOf(event)) return;
	void import('./share-note.ts');
	void import('./share-menu.ts');
}

addShareControls();
addEventListener('click', onClick);
addEventListener('pointerover', prepare, { passive: true });
addEventListener('focusin', prepare);
