import type { MapView } from '../../domain/map/map-view.ts';
import { part } from '../page/part.ts';

/** Brings the controls of the map in line with its view. */
export function showMapControls(root: HTMLElement, view: MapView) {
	for (const name of ['by', 'view', 'team', 'query'] as const) {
		const field = part(root, `[name=${name}]`) as HTMLInputElement | HTMLSelectElement;
		const value = view[name] ?? '';
		// Writing the same text again would move the caret.
		if (field.value !== value) field.value = value;
	}
	const categories = [...root.querySelectorAll<HTMLInputElement>('[name=category]')];
	const chosen = categories.find(({ value }) => value === view.category) ?? categories[0];
	if (chosen) chosen.checked = true;
}

/** What a control says of the view. */
export function readMapControl({ name, value }: HTMLInputElement): Partial<MapView> {
	switch (name) {
		case 'by':
			return { by: value as MapView['by'] };
		case 'view':
			// The marks of one view mean nothing in another.
			return { view: value as MapView['view'], only: undefined };
		case 'team':
			return { team: value || undefined };
		case 'category':
			return { category: value };
		default:
			return {};
	}
}
