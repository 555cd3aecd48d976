import { toMarkdownNote, toTicketText, type SharedPlace } from '../../domain/share/share-text.ts';
import { make } from '../page/make.ts';
import { completePlace, readPlace } from './shared-place.ts';
import { copyText, say, styled } from './share-note.ts';

/** The one share menu of a page: a list of buttons in a popover beside the button that asked for it. */
const menu = make('div', { className: 'share-menu no-print', popover: 'auto', role: 'dialog' });
document.body.append(menu);

let source: HTMLButtonElement | undefined;
let pressed: HTMLButtonElement | undefined;
let place: SharedPlace;
let complete: Promise<SharedPlace>;

const actions: [label: string, act: () => void][] = [
	['Copy link', () => void copyText(Promise.resolve(place.address), 'Link copied')],
	['Copy as Markdown', () => void copyText(complete.then(toMarkdownNote), 'Copied as Markdown')],
	['Copy as plain text', () => void copyText(complete.then(toTicketText), 'Copied as plain text')],
	...('share' in navigator ? [['Share…', shareWithDevice] as [string, () => void]] : []),
];
menu.append(...actions.map(([label, act]) => makeButton(label, act)));
const twin = document.querySelector<HTMLLinkElement>('link[rel=alternate][type="text/markdown"]');
const copyPage = makeButton('Copy page as Markdown', () => void copyTwin());
if (twin) menu.children[0]!.after(copyPage);
menu.addEventListener('keydown', step);
// A device that is turned, or a page that is zoomed, moves the button.
addEventListener('resize', () => {
	if (source && menu.matches(':popover-open')) setBeside(source);
});
menu.addEventListener('toggle', () => {
	if (!menu.matches(':popover-open')) source?.setAttribute('aria-expanded', 'false');
});
// A press on the button that opened the menu closes it: the click that follows must not open it again.
addEventListener(
	'pointerdown',
	() => (pressed = menu.matches(':popover-open') ? source : undefined),
	{ capture: true },
);

function makeButton(label: string, act: () => void): HTMLButtonElement {
	const button = make('button', { type: 'button' }, label);
	button.addEventListener('click', () => {
		// Focus goes back to where the menu was opened.
		menu.hidePopover();
		act();
	});
	return button;
}

/** Opens the menu for the place that a button stands for, or closes it if it is that button's. */
export function toggleShareMenu(button: HTMLButtonElement) {
	const wasOpen = pressed === button;
	pressed = undefined;
	if (wasOpen) return menu.hidePopover();
	source = button;
	place = readPlace(button);
	// The twin is of the whole page.
	copyPage.hidden = button.previousElementSibling?.matches('.anchor') ?? false;
	complete = completePlace(button, place);
	// Told when it is asked for.
	complete.catch(() => undefined);
	menu.setAttribute('aria-label', button.getAttribute('aria-label') ?? 'Share');
	// Without its style it would be measured as wide as the page, and set beside nothing.
	void styled.then(() => open(button));
}

function open(button: HTMLButtonElement) {
	menu.showPopover({ source: button });
	button.setAttribute('aria-expanded', 'true');
	setBeside(button);
	menu.querySelector('button')?.focus();
}

function setBeside(button: HTMLElement) {
	const { left, right, bottom } = button.getBoundingClientRect();
	const { clientWidth } = document.documentElement;
	const start = left + menu.offsetWidth > clientWidth - 8 ? right - menu.offsetWidth : left;
	menu.style.left = `${Math.max(8, start) + scrollX}px`;
	menu.style.top = `${bottom + scrollY + 4}px`;
}

function step(event: KeyboardEvent) {
	const buttons = [...menu.querySelectorAll<HTMLButtonElement>('button:not([hidden])')];
	const current = buttons.indexOf(document.activeElement as HTMLButtonElement);
	const next = { ArrowDown: current + 1, ArrowUp: current - 1, Home: 0, End: -1 }[event.key];
	if (next === undefined) return;
	event.preventDefault();
	buttons.at(next % buttons.length)?.focus();
}

async function copyTwin() {
	await copyText(fetchTwin(), 'Page copied as Markdown');
}

async function fetchTwin(): Promise<string> {
	const response = await fetch(twin!.href);
	if (!response.ok) throw new Error(`${twin!.href} was answered with ${response.status}`);
	return response.text();
}

function shareWithDevice() {
	const { title, address } = place;
	navigator.share({ title, url: address }).catch((error: unknown) => {
		// The reader may change their mind.
		if (!(error instanceof DOMException && error.name === 'AbortError'))
			say('The device did not take it. The link can still be copied.');
	});
}
