import { placeColumn } from '../../domain/comparison/table-changes.ts';
import { part } from '../page/part.ts';
import type { Comparison } from './comparison.ts';

/** Moves a column one place. */
type Move = (id: string, side: 'left' | 'right') => void;

const sides: Readonly<Record<string, 'left' | 'right'>> = {
	ArrowLeft: 'left',
	ArrowRight: 'right',
};

/** Lets the chips of the columns be dragged, and moved by Alt and an arrow. The menu of a chip does the same. */
export function letChipsBeMoved(table: Comparison, move: Move) {
	const chips = part(table, '[data-chips]');
	const idOf = ({ target }: Event) =>
		(target as Element).closest<HTMLElement>('[data-chip]')?.dataset['chip'];
	let dragged: string | undefined;
	chips.addEventListener('dragstart', (event) => (dragged = idOf(event)));
	chips.addEventListener('dragend', () => (dragged = undefined));
	chips.addEventListener('dragover', (event) => {
		if (dragged) event.preventDefault();
	});
	chips.addEventListener('drop', (event) => {
		const target = idOf(event);
		if (!dragged || !target) return;
		event.preventDefault();
		table.change({ columns: placeColumn(table.view.columns, dragged, target) });
	});
	chips.addEventListener('keydown', (event) => {
		const [id, side] = [idOf(event), sides[event.key]];
		if (!id || !side || !event.altKey) return;
		// Elsewhere the browser would go back.
		event.preventDefault();
		move(id, side);
	});
}
