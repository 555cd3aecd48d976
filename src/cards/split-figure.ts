import { splitOrder, type Split } from '../domain/matrix/split.ts';
import { box, corners, drawing, path, words, type Element } from './element.ts';
import { area, ownerMark } from './owner-mark.ts';
import { colour } from './palette.ts';

const HEIGHT = 24;

/** The split bar with its counts, and one more count at the right. */
export function splitFigure(split: Split, width: number, note: string): Element {
	const shown = splitOrder.filter((owner) => split[owner] > 0);
	return box(
		{ flexDirection: 'column', gap: 18, width },
		splitBar(split, width),
		box(
			{ justifyContent: 'space-between', alignItems: 'center' },
			box({ gap: 28 }, ...shown.map((owner) => ownerMark(owner, 25, split[owner]))),
			words(note, { fontSize: 22, color: colour('mute') }),
		),
	);
}

function splitBar(split: Split, width: number): Element {
	const total = splitOrder.reduce((sum, owner) => sum + split[owner], 0);
	let end = 0;
	const parts = splitOrder.map((owner) => {
		const start = end;
		end += (split[owner] / total) * width;
		return { owner, start, length: end - start };
	});
	const ends = parts.flatMap(({ start, length }) => (start > 0 && length > 0 ? [start] : []));
	return drawing(
		width,
		HEIGHT,
		...parts.flatMap(({ owner, start, length }) =>
			area(owner, 'strong', [start, 0, length, HEIGHT]),
		),
		path(ends.map((x) => `M${x} 0v${HEIGHT}`).join(''), {
			stroke: colour('page'),
			'stroke-width': 4,
		}),
		corners(width, HEIGHT, HEIGHT / 2, colour('page')),
	);
}
