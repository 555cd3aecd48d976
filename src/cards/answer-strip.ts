import type { Cell } from '../domain/matrix/matrix.ts';
import { handoffs } from '../domain/vocabulary.ts';
import { box, corners, drawing, path, words, type Element } from './element.ts';
import { area, ownerMark } from './owner-mark.ts';
import { colour } from './palette.ts';

const HEIGHT = 150;

/** The owners of one duty, a block a service model. */
export function answerStrip(cells: readonly Cell[], width: number): Element {
	const each = width / cells.length;
	const gaps = cells.slice(1).map((_, index) => `M${(index + 1) * each} 0v${HEIGHT}`);
	return box(
		{ position: 'relative' },
		drawing(
			width,
			HEIGHT,
			...cells.flatMap(({ allocation }, index) =>
				area(allocation.owner, 'fill', [index * each, 0, each, HEIGHT]),
			),
			path(gaps.join(''), { stroke: colour('page'), 'stroke-width': 4 }),
			corners(width, HEIGHT, 16, colour('page')),
		),
		box({ position: 'absolute', top: 0, left: 0 }, ...cells.map((cell) => answer(cell, each))),
	);
}

function answer({ subject, allocation: { owner, handoff } }: Cell, width: number): Element {
	return box(
		{ flexDirection: 'column', width, boxSizing: 'border-box', padding: '20px 28px', gap: 6 },
		words(subject.label, { fontSize: 24, color: colour('mute') }),
		ownerMark(owner, 34),
		...(handoff ? [words(handoffs[handoff].label, { fontSize: 21, color: colour('mute') })] : []),
	);
}
