import type { TableState } from '../../domain/comparison/table-state.ts';
import type { Layer } from '../../domain/layers.ts';
import { leaveOut } from '../page/left-out.ts';
import { make } from '../page/make.ts';
import { part } from '../page/part.ts';

/** A layer's rows, and what their head says of them. */
export interface Group {
	layer: Layer;
	body: HTMLElement;
	head: HTMLElement;
	count: HTMLElement;
	fold: HTMLButtonElement;
}

/** Reads the groups of the server's table, and gives each a button that folds it. */
export function readGroups(table: HTMLElement): Group[] {
	return [...table.querySelectorAll<HTMLElement>('tbody[data-group]')].map((body) => {
		const layer = body.dataset['group'] as Layer;
		const label = part(body, '[data-fold-label]');
		return {
			layer,
			body,
			head: part(body, '.group'),
			count: part(body, '[data-group-count]'),
			fold: addFoldButton(label, layer),
		};
	});
}

/** Brings a group's head in line with the view: how many of its rows are shown, and whether they are folded away. */
export function showGroup(
	{ layer, head, count, fold }: Group,
	shown: readonly { layer: Layer }[],
	{ folded, sort }: TableState,
) {
	const size = shown.filter((row) => row.layer === layer).length;
	leaveOut(head, size === 0 || sort !== 'stack');
	// Only what changes is written: the browser lays out again what is written.
	if (count.textContent?.trim() !== String(size)) count.textContent = String(size);
	fold.ariaExpanded = String(!folded.includes(layer));
}

function addFoldButton(label: HTMLElement, layer: Layer): HTMLButtonElement {
	const button = make(
		'button',
		{ type: 'button', ariaExpanded: 'true', dataset: { action: 'fold', layer } },
		label.textContent ?? '',
	);
	label.replaceChildren(button);
	return button;
}
