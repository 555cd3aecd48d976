import { leaveOut } from '../page/left-out.ts';

/**
 * Lands a fragment: opens what hides its place, scrolls it clear of what sticks to the top, moves focus there and marks
 * it until the reader does something. Without script `:target` marks the place.
 */
const root = document.documentElement;
const modifiers = ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock'];
let marked: HTMLElement | undefined;
let touched = false;

/** Lands the fragment of the address; at once rather than smoothly where the page is still being set up. */
export function land(behavior: ScrollBehavior = 'auto') {
	const id = decodeFragment(location.hash);
	if (!id) return;
	const place = document.getElementById(id);
	if (!place) return void import('./lost-fragment.ts').then(({ landNearby }) => landNearby(id));
	reveal(place);
	clearStickyParts();
	if (place.tabIndex < 0 && !place.hasAttribute('tabindex')) place.setAttribute('tabindex', '-1');
	place.focus({ preventScroll: true });
	place.scrollIntoView({ behavior });
	mark(place);
}

/** Keeps what is scrolled to clear of everything that sticks to the top, however tall it has become. */
export function clearStickyParts() {
	let covered = 0;
	for (const part of document.querySelectorAll<HTMLElement>(
		'.site-header, .context-bar, .filter-main',
	)) {
		const { position, top } = getComputedStyle(part);
		if (position === 'sticky') covered = Math.max(covered, parseFloat(top) + part.offsetHeight);
	}
	root.style.scrollPaddingTop = `calc(${covered}px + 1rem)`;
}

function reveal(place: HTMLElement) {
	for (let box: HTMLElement | null = place; box; box = box.parentElement) {
		box.hidden = false;
		box.removeAttribute('data-out');
		leaveOut(box, false);
		if (box instanceof HTMLDetailsElement && box !== place) box.open = true;
	}
	// A filter that hides the place gives way to it.
	if (!place.checkVisibility())
		place.closest('.answers')?.querySelector<HTMLFormElement>('.answer-filter')?.reset();
}

function mark(place: HTMLElement) {
	unmark();
	if (place.id === 'main') return;
	marked = place;
	place.dataset['landed'] = '';
}

function unmark() {
	delete marked?.dataset['landed'];
	marked = undefined;
}

function noteInteraction(event: Event) {
	if (event instanceof KeyboardEvent && modifiers.includes(event.key)) return;
	touched = true;
	unmark();
}

// A link to the fragment that the address has already changes nothing that could be listened to.
function landAgain(event: MouseEvent) {
	const link = (event.target as Element).closest?.('a');
	if (!link?.hash || link.href !== location.href) return;
	setTimeout(() => event.defaultPrevented || land());
}

function decodeFragment(hash: string): string {
	try {
		return decodeURIComponent(hash.slice(1));
	} catch {
		// A broken escape names nothing.
		return '';
	}
}

// From here on the mark is ours: `:target` would stay for ever.
root.dataset['marks'] = '';
for (const type of ['pointerdown', 'keydown', 'wheel', 'touchmove'])
	addEventListener(type, noteInteraction, { capture: true, passive: true });
addEventListener('hashchange', () => land());
addEventListener('click', landAgain);
const header = document.querySelector('.site-header');
if (header) new ResizeObserver(clearStickyParts).observe(header);
if (location.hash) {
	land('instant');
	// What came late may have moved the place.
	addEventListener('load', () => touched || land('instant'));
}
