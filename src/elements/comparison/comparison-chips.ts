import { cloudModelIds } from '../../domain/vocabulary.ts';
import { MAX_COLUMNS } from '../../domain/comparison/table-state.ts';
import { shortLabel } from '../../domain/names.ts';
import { make } from '../page/make.ts';
import { part } from '../page/part.ts';
import type { ComparisonNames } from './comparison-names.ts';

/** Draws a chip for each column, with what moves and removes it. */
export function drawChips(root: HTMLElement, columns: readonly string[], names: ComparisonNames) {
	const alone = columns.length === 1;
	const chips = columns.map((id) => drawChip(id, names.label(id), alone));
	part(root, '[data-chips]').replaceChildren(...chips);
	part(root, '[data-action=clear-columns]').hidden = columns.join() === cloudModelIds.join();
	part(root, '[data-full]').hidden = columns.length < MAX_COLUMNS;
}

function drawChip(id: string, label: string, alone: boolean): HTMLElement {
	const dataset = { column: id };
	const name = make(
		'button',
		{
			...{ type: 'button', className: 'chip-name' },
			...{ title: `${label}: move or open`, ariaHasPopup: 'dialog' },
			dataset: { ...dataset, action: 'column' },
		},
		shortLabel(label),
	);
	name.setAttribute('popovertarget', 'column-menu');
	const remove = make(
		'button',
		{
			...{ type: 'button', className: 'chip-remove', hidden: alone },
			...{ title: 'Remove', ariaLabel: `Remove ${label}` },
			dataset: { ...dataset, action: 'remove' },
		},
		'×',
	);
	return make('li', { className: 'chip', draggable: true, dataset: { chip: id } }, name, remove);
}
