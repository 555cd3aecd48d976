import type { MapView } from '../../domain/map/map-view.ts';
import { part } from '../page/part.ts';
import type { TableColumn } from './map-table.ts';

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
	if (chosen) choosePart(chosen);
}

/** Lets a narrow screen show the part of the map that has the first of some columns, where it shows none of them. */
export function showPartOf(root: HTMLElement, columns: readonly TableColumn[]) {
	const [first] = columns;
	if (!first || columns.some(({ head }) => head.offsetWidth > 0)) return;
	choosePart(part(root, `[name=category][data-c="${first.head.dataset['c']}"]`, HTMLInputElement));
}

// The row of categories is scrolled so that the chosen one is seen; the page stays where it is.
function choosePart(control: HTMLInputElement) {
	control.checked = true;
	const label = control.parentElement!;
	const { offsetLeft, offsetWidth } = label;
	const row = label.parentElement!;
	row.scrollLeft = offsetLeft + offsetWidth / 2 - row.clientWidth / 2;
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
