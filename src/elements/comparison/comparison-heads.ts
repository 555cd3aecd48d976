import { briefMoves, moveOf } from '../../domain/matrix/moves.ts';
import { describeSplit, countOwners } from '../../domain/matrix/split.ts';
import { shortLabel } from '../../domain/names.ts';
import { base } from '../page/base.ts';
import { make } from '../page/make.ts';
import { part } from '../page/part.ts';
import type { Comparison } from './comparison.ts';
import { drawSplitBar } from './split-bar.ts';

/** Draws the column heads: name and model, how the duties are split, and what moves from the first column. */
export function drawHeads(table: Comparison, failed: (id: string) => boolean) {
	const heads = table.view.columns.map((id) => {
		const look = { role: 'columnheader', scope: 'col', dataset: { column: id } };
		const rest = failed(id) ? [failure(id, table.names.label(id))] : drawFacts(table, id);
		return make('th', look, headName(table, id), ...rest);
	});
	part(table, 'thead tr').replaceChildren(part(table, 'thead th'), ...heads);
}

/** Shows of which column the moves are shown. */
export function markMoved(table: Comparison) {
	for (const button of table.querySelectorAll<HTMLElement>('thead [data-action=moved]'))
		button.ariaPressed = String(button.dataset['column'] === table.view.moved);
}

function headName({ names }: Comparison, id: string): HTMLElement {
	const { label = id, path, model } = names.subjects.get(id) ?? {};
	const name = path ? make('a', { href: `${base}${path}` }, label) : label;
	const kind =
		model && model !== label ? [' ', make('span', { className: 'head-model' }, model)] : [];
	return make('span', { className: 'head-name' }, name, ...kind);
}

function drawFacts({ rows, view, names }: Comparison, id: string): Node[] {
	const loaded = rows.flatMap(({ owners }) => owners[id] ?? []);
	if (loaded.length === 0) return [];
	const split = countOwners(loaded);
	const from = view.columns[0]!;
	const moves = briefMoves(
		rows.flatMap(({ owners }) => {
			const [before, after] = [owners[from], owners[id]];
			return before && after ? [moveOf({ owner: before }, { owner: after })] : [];
		}),
	);
	const words =
		moves.length > 0
			? movesButton(id, shortLabel(names.label(from)), moves.join(', '))
			: make('span', { className: 'split-words' }, describeSplit(split));
	return [drawSplitBar(split), words];
}

function movesButton(id: string, from: string, moves: string): HTMLElement {
	const button = make(
		'button',
		{
			...{ type: 'button', className: 'split-words', ariaPressed: 'false' },
			...{ title: 'Show what moves', dataset: { action: 'moved', column: id } },
		},
		make('span', { className: 'head-from' }, `From ${from}: `),
		make('b', {}, moves),
	);
	return button;
}

function failure(id: string, label: string): HTMLElement {
	const retry = make(
		'button',
		{
			...{ type: 'button', className: 'button', ariaLabel: `Try again to load ${label}` },
			dataset: { action: 'retry', column: id },
		},
		'Try again',
	);
	const look = { className: 'column-failure', role: 'alert' };
	return make('span', look, 'Could not be loaded. ', retry);
}
