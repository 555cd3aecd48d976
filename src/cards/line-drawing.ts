import type { LineColumn } from '../domain/matrix/line.ts';
import { layers } from '../domain/layers.ts';
import type { Subject } from '../domain/matrix/subject.ts';
import { shortName } from '../domain/names.ts';
import { box, corners, drawing, path, words, type Element } from './element.ts';
import { area, ownerIcon } from './owner-mark.ts';
import { colour, textColour } from './palette.ts';

const STROKE = 6;
const ICON = 18;
const INSET = 14;

/** How large the drawing is: the width of a column, the height of a row, how many of both. */
interface Grid {
	columns: number;
	rows: number;
	width: number;
	height: number;
}

/** The stack with the dividing line: one column names the layers, several stand side by side under their names. */
export function lineDrawing(
	columns: readonly LineColumn[],
	width: number,
	current?: string,
): Element {
	const single = columns.length === 1;
	const grid: Grid = {
		columns: columns.length,
		rows: columns[0]?.blocks.length ?? 0,
		width: width / columns.length,
		// With the names of the columns above them, both forms are equally high.
		height: single ? 42 : 38,
	};
	return box(
		{ flexDirection: 'column', width },
		...(single ? [] : [heads(columns, grid, current)]),
		box(
			{ position: 'relative' },
			stack(columns, grid),
			...(single ? columns.map((column) => layerNames(column, grid)) : []),
		),
	);
}

function stack(columns: readonly LineColumn[], grid: Grid): Element {
	const { width, height } = grid;
	const [wide, high] = [width * grid.columns, height * grid.rows];
	const blocks = columns.flatMap((column, index) =>
		column.blocks.map(({ owner }, row) => ({ owner, x: index * width, y: row * height })),
	);
	const iconX = grid.columns === 1 ? width - INSET - ICON : (width - ICON) / 2;
	const iconY = (height - ICON) / 2;
	const line = { stroke: colour('line'), 'stroke-width': STROKE, fill: 'none' };
	return drawing(
		wide,
		high,
		...blocks.flatMap(({ owner, x, y }) => area(owner, 'fill', [x, y, width, height])),
		path(gaps(grid), { stroke: colour('page'), 'stroke-width': 2 }),
		...blocks.map(({ owner, x, y }) => ownerIcon(owner, x + iconX, y + iconY, ICON)),
		path(dividingLine(columns, grid), line),
		corners(wide, high, 10, colour('page')),
	);
}

function heads(columns: readonly LineColumn[], { width }: Grid, current?: string): Element {
	return box(
		{ height: 36 },
		...columns.map(({ subject }) => {
			const strong = !current || subject.id === current;
			const style = strong ? { fontWeight: 600 } : { color: colour('mute') };
			return box(
				{ width, justifyContent: 'center' },
				words(shortest(subject), { fontSize: 19, ...style }),
			);
		}),
	);
}

function layerNames({ blocks }: LineColumn, { height }: Grid): Element {
	return box(
		{ position: 'absolute', top: 0, left: INSET, flexDirection: 'column' },
		...blocks.map(({ layer, owner }) =>
			box(
				{ height, alignItems: 'center' },
				words(layers[layer].label, { fontSize: 21, color: textColour(owner) }),
			),
		),
	);
}

function gaps({ columns, rows, width, height }: Grid): string {
	const across = Array.from(
		{ length: rows - 1 },
		(_, row) => `M0 ${(row + 1) * height}h${columns * width}`,
	);
	const down = Array.from(
		{ length: columns - 1 },
		(_, index) => `M${(index + 1) * width} 0v${rows * height}`,
	);
	return [...across, ...down].join('');
}

/** One stroke from left to right, stepping up from column to column. Where nothing is AWS's, it runs along the foot. */
function dividingLine(columns: readonly LineColumn[], { width, height, rows }: Grid): string {
	return columns
		.map(({ blocks }, index) => {
			const above = blocks.filter(({ below }) => !below).length;
			const y = Math.min(Math.max(above * height, STROKE / 2), rows * height - STROKE / 2);
			return `${index === 0 ? `M0 ${y}` : `V${y}`}H${(index + 1) * width}`;
		})
		.join('');
}

// There is room for one name: a choice goes without its service.
function shortest(subject: Subject): string {
	if (subject.kind === 'service-model') return subject.label;
	const called = subject.kind === 'service' ? subject.service.short : undefined;
	return called ?? shortName(subject.name);
}
