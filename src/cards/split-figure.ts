import { splitSegments, type Split } from '../domain/matrix/split.ts';
import { box, corners, drawing, path, words, type Element } from './element.ts';
import { area, ownerMark } from './owner-mark.ts';
import { colour } from './palette.ts';

const HEIGHT = 24;

/** The split bar with its counts, and one more count at the right. */
export function splitFigure(split: Split, width: number, note: string): Element {
	return box(
		{ flexDirection: 'column', gap: 18, width },
		splitBar(split, width),
		box(
			{ justifyContent: 'space-between', alignItems: 'center' },
			box(
				{ gap: 28 },
				...splitSegments(split, width).map(({ owner }) => ownerMark(owner, 25, split[owner])),
			),
			words(note, { fontSize: 22, color: colour('mute') }),
		),
	);
}

function splitBar(split: Split, width: number): Element {
	const parts = splitSegments(split, width);
	const gaps = parts.slice(1).map(({ start }) => `M${start} 0v${HEIGHT}`);
	return drawing(
		width,
		HEIGHT,
		...parts.flatMap(({ owner, start, end }) =>
			area(owner, 'strong', [start, 0, end - start, HEIGHT]),
		),
		path(gaps.join(''), { stroke: colour('page'), 'stroke-width': 4 }),
		corners(width, HEIGHT, HEIGHT / 2, colour('page')),
	);
}
