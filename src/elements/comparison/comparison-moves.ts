import { changingMoves, describeMove, moveOf, type Held } from '../../domain/matrix/moves.ts';
import { rowFragment } from '../../domain/fragments.ts';
import { make } from '../page/make.ts';
import { part } from '../page/part.ts';
import type { Comparison } from './comparison.ts';
import type { ElementRow } from './comparison-rows.ts';

/** Draws what moves from the first column to each of the others, in words. */
export function drawMoves(table: Comparison) {
	const [from, ...others] = table.view.columns;
	const steps = from ? others.flatMap((to) => drawStep(table, from, to) ?? []) : [];
	part(table, '[data-moves]').replaceChildren(...steps);
	part(table, '.comparison-moves').hidden = steps.length === 0;
}

function drawStep({ rows, names }: Comparison, from: string, to: string): HTMLElement | undefined {
	const complete = rows.filter(({ owners }) => owners[from] && owners[to]);
	if (complete.length === 0) return undefined;
	const moved = complete.map((row) => ({ row, move: moveOf(heldIn(row, from), heldIn(row, to)) }));
	const title = make('h3', {}, `${names.label(from)} → ${names.label(to)}`);
	const lines = changingMoves.flatMap((move) => {
		const found = moved.filter((entry) => entry.move === move).map(({ row }) => row);
		if (found.length === 0) return [];
		const head = make('strong', {}, `${describeMove(move, found.length)}: `);
		return [make('p', {}, head, ...found.flatMap(rowLink))];
	});
	const stays = moved.filter(({ move }) => move === 'stays').length;
	return make('div', {}, title, ...lines, make('p', {}, `${describeMove('stays', stays)}.`));
}

function heldIn({ element, owners }: ElementRow, subject: string): Held {
	const cell = element.querySelector(`[data-subject="${CSS.escape(subject)}"]`);
	return {
		owner: owners[subject]!,
		handoff: cell?.querySelector('.handoff')?.textContent?.trim(),
		state: cell?.querySelector<HTMLElement>('[data-part=default] > .default')?.dataset['state'],
	};
}

function rowLink({ duty, title }: ElementRow, index: number): (Node | string)[] {
	const link = make('a', { href: `#${rowFragment(duty)}` }, title);
	return index > 0 ? [', ', link] : [link];
}
