import { markings } from '../../domain/map/map-marks.ts';
import type { MapView } from '../../domain/map/map-view.ts';
import { make } from '../page/make.ts';
import { part } from '../page/part.ts';
import type { MarkCounts } from './map-marks.ts';

/** Draws the key of a view: each mark is a button that lets only its cells stand out. */
export function drawKey(root: HTMLElement, { view, only }: MapView, counts: MarkCounts) {
	const list = part(root, '[data-key-marks]');
	const focused = document.activeElement?.closest<HTMLElement>('[data-only]')?.dataset['only'];
	const items = Object.entries<string>(markings[view].marks).map(([mark, label]) => {
		const swatch = make('i', { dataset: view === 'owner' ? { owner: mark } : { mark } });
		const count = make('b', {}, (counts.get(mark) ?? 0).toLocaleString('en-US'));
		const button = make(
			'button',
			{ type: 'button', ariaPressed: String(mark === only), dataset: { only: mark } },
			...[swatch, make('span', {}, label), count],
		);
		return make('li', {}, button);
	});
	list.replaceChildren(...(view === 'owner' ? items.toSorted(byStack) : items));
	part(root, '[data-key-shades]').hidden = view !== 'owner';
	if (focused) list.querySelector<HTMLElement>(`[data-only="${CSS.escape(focused)}"]`)?.focus();
}

// As the page was sent: the customer above, AWS below.
const order = ['customer', 'shared', 'aws', 'not-applicable'];
function byStack(a: HTMLElement, b: HTMLElement): number {
	const placeOf = (item: HTMLElement) => order.indexOf(part(item, 'button').dataset['only']!);
	return placeOf(a) - placeOf(b);
}
