import { changingMoves, describeMove, moveOf, type Held } from '../../domain/matrix/moves.ts';
import { rowFragment } from '../../domain/paths.ts';
import type { Owner } from '../../domain/vocabulary.ts';
import { make } from '../page/make.ts';
import { part } from '../page/part.ts';

interface Row {
	duty: string;
	title: string;
	owners: Readonly<Record<string, Owner>>;
	element: HTMLElement;
}

/** Draws what moves between two columns above the table; nothing with any other number of columns. */
export function drawMoves(
	root: HTMLElement,
	columns: readonly string[],
	rows: readonly Row[],
	labels: ReadonlyMap<string, string>,
) {
	const box = part(root, '[data-moves]');
	const [from, to] = columns;
	const complete = rows.filter(({ owners }) => from && to && owners[from] && owners[to]);
	box.hidden = columns.length !== 2 || complete.length === 0;
	if (box.hidden || !from || !to) return box.replaceChildren();
	const moved = complete.map((row) => ({ row, move: moveOf(heldIn(row, from), heldIn(row, to)) }));
	const title = make('p', {}, strong(`${labels.get(from)} → ${labels.get(to)}`));
	const lines = changingMoves.flatMap((move) => {
		const found = moved.filter((entry) => entry.move === move).map(({ row }) => row);
		if (found.length === 0) return [];
		const head = strong(`${describeMove(move, found.length)}: `);
		return [make('p', {}, head, ...found.flatMap(rowLink))];
	});
	const stays = moved.filter(({ move }) => move === 'stays').length;
	box.replaceChildren(title, ...lines, make('p', {}, `${describeMove('stays', stays)}.`));
}

function heldIn({ element, owners }: Row, subject: string): Held {
	const cell = element.querySelector(`[data-subject="${CSS.escape(subject)}"]`);
	return {
		owner: owners[subject]!,
		handoff: cell?.querySelector('.handoff')?.textContent?.trim(),
		state: cell?.querySelector<HTMLElement>('[data-part=default] > .default')?.dataset['state'],
	};
}

function rowLink({ duty, title, element }: Row, index: number): (Node | string)[] {
	element.id = rowFragment(duty);
	const link = make('a', { href: `#${element.id}` }, title);
	return index > 0 ? [', ', link] : [link];
}

function strong(text: string): HTMLElement {
	return make('strong', {}, text);
}
