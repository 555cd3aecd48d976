import { base } from '../page/base.ts';
import { make } from '../page/make.ts';
import { part } from '../page/part.ts';

/** Draws the column heads: name, and the buttons that move, remove and retry the column. */
export function drawHeads(
	root: HTMLElement,
	columns: readonly string[],
	labels: ReadonlyMap<string, string>,
	failed: (id: string) => boolean,
) {
	const heads = columns.map((id, index) => {
		const label = labels.get(id) ?? id;
		const tools = make(
			'span',
			{ className: 'column-tools no-print' },
			tool('left', '←', `Move ${label} left`, id, index === 0),
			tool('right', '→', `Move ${label} right`, id, index === columns.length - 1),
			tool('remove', '×', `Remove ${label}`, id, columns.length === 1),
		);
		const problem = failed(id) ? [failure(id, label)] : [];
		const look = { role: 'columnheader', scope: 'col', dataset: { column: id } };
		return make('th', look, headName(root, id, label), tools, ...problem);
	});
	part(root, 'thead tr').replaceChildren(part(root, 'thead th'), ...heads);
}

/** Focuses the same button of a redrawn head, or its neighbour where that one has nothing more to do. */
export function focusTool(root: HTMLElement, column: string, action: string) {
	const buttons = `th[data-column="${column}"] button`;
	const same = root.querySelector<HTMLButtonElement>(`${buttons}[data-action=${action}]:enabled`);
	(same ?? root.querySelector<HTMLButtonElement>(`${buttons}:enabled`))?.focus();
}

// The list of subjects to choose from knows the page of each.
function headName(root: HTMLElement, id: string, label: string): HTMLElement {
	const option = root.querySelector<HTMLElement>(`[role=option][data-id="${id}"]`);
	const path = option?.dataset['path'];
	return path ? make('a', { href: `${base}${path}` }, label) : make('span', {}, label);
}

function tool(action: string, sign: string, label: string, column: string, disabled: boolean) {
	return make(
		'button',
		{ type: 'button', title: label, ariaLabel: label, disabled, dataset: { action, column } },
		sign,
	);
}

function failure(id: string, label: string): HTMLElement {
	const retry = tool('retry', 'Try again', `Try again to load ${label}`, id, false);
	retry.className = 'button';
	const look = { className: 'column-failure', role: 'alert' };
	return make('span', look, 'Could not be loaded. ', retry);
}
