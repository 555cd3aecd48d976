import { base } from '../page/base.ts';
import { make } from '../page/make.ts';
import type { ComparisonNames } from './comparison-names.ts';

/** Fills the menu of one column: where it can go, and its page. */
export function fillColumnMenu(
	menu: HTMLElement,
	column: string,
	columns: readonly string[],
	names: ComparisonNames,
) {
	const label = names.label(column);
	const path = names.subjects.get(column)?.path;
	menu.ariaLabel = label;
	menu.replaceChildren(
		entry('left', column, `Move ${label} left`, columns.at(0) === column),
		entry('right', column, `Move ${label} right`, columns.at(-1) === column),
		...(path ? [make('a', { href: `${base}${path}` }, `Open the page of ${label}`)] : []),
	);
}

function entry(action: string, column: string, label: string, disabled: boolean) {
	return make('button', { type: 'button', disabled, dataset: { action, column } }, label);
}

/** Focuses the chip of a column. */
export function focusChip(root: HTMLElement, column: string) {
	root.querySelector<HTMLElement>(`.chip-name[data-column="${column}"]`)?.focus();
}
