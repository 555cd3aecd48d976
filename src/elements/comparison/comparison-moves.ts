import { moveOf, type Move } from '../../domain/matrix/moves.ts';
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

/** What is said of one duty that moves so, and of several. */
const sentences: readonly { move: Move; one: string; several: string }[] = [
	{ move: 'stops', one: 'stops being yours', several: 'stop being yours' },
	{ move: 'shrinks', one: 'becomes partly AWS’s', several: 'become partly AWS’s' },
	{ move: 'grows', one: 'becomes more yours', several: 'become more yours' },
	{ move: 'starts', one: 'becomes yours', several: 'become yours' },
];

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
	const moved = complete.map((row) => ({ row, move: moveOf(row.owners[from]!, row.owners[to]!) }));
	const title = make('p', {}, strong(`${labels.get(from)} → ${labels.get(to)}`));
	const lines = sentences.flatMap(({ move, one, several }) => {
		const found = moved.filter((entry) => entry.move === move).map(({ row }) => row);
		if (found.length === 0) return [];
		const head = strong(`${found.length} ${found.length === 1 ? one : several}: `);
		return [make('p', {}, head, ...found.flatMap(rowLink))];
	});
	const stays = moved.filter(({ move }) => move === 'stays').length;
	const rest = stays === 1 ? '1 stays as it is.' : `${stays} stay as they are.`;
	box.replaceChildren(title, ...lines, make('p', {}, rest));
}

function rowLink({ duty, title, element }: Row, index: number): (Node | string)[] {
	element.id = rowFragment(duty);
	const link = make('a', { href: `#${element.id}` }, title);
	return index > 0 ? [', ', link] : [link];
}

function strong(text: string): HTMLElement {
	return make('strong', {}, text);
}
