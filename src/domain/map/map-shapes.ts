import type { Cell } from '../matrix/matrix.ts';
import type { Provenance } from '../vocabulary.ts';
import { isMarked } from './map-counts.ts';
import type { MapGeometry, MapScale } from './map-geometry.ts';

/** The parties whose colours a cell has; both where it is shared. */
export type Party = 'customer' | 'aws' | 'not-applicable';

/** How strongly a cell is drawn: what is stated most. */
export type Strength = Provenance;

/** Shapes of a drawing that look alike, as one path. */
export type MapShape =
	| {
			kind: 'cell' | 'bar';
			party: Party;
			strength: Strength;
			/** The path's data. */
			d: string;
	  }
	| { kind: 'exception' | 'line'; d: string };

/** How much of a cell a drawing shows. */
export interface MapDetail {
	/** The bar at the customer's upper or AWS's lower edge, and the dash where there is no such duty. */
	bars: boolean;
	/** How strongly cells are drawn that are stated, general and usual. */
	strengths: Readonly<Record<Provenance, Strength>>;
}

/** A drawing that is large enough to be read. */
export const readable: MapDetail = {
	bars: true,
	strengths: { stated: 'stated', general: 'general', usual: 'usual' },
};

/** A picture to be seen as a whole. */
export const small: MapDetail = {
	bars: false,
	strengths: { stated: 'stated', general: 'general', usual: 'general' },
};

/** The cells of a sheet as few paths, from the ground up. */
export function mapShapes(geometry: MapGeometry, scale: MapScale, detail: MapDetail): MapShape[] {
	const size = scale.step - scale.gap;
	const paths = new Map<
		string,
		{ kind: 'cell' | 'bar'; party: Party; strength: Strength; pen: Pen }
	>();
	const draw: Draw = (kind, party, provenance, x, y, d) => {
		const strength = detail.strengths[provenance];
		const key = `${kind} ${party} ${strength}`;
		const path = paths.get(key) ?? { kind, party, strength, pen: new Pen() };
		paths.set(key, path);
		path.pen.draw(x, y, d);
	};
	for (const [row, y] of geometry.rows.entries())
		for (const { column, x } of geometry.columns) {
			const cell = column.cells[row]!;
			drawCell(cell, x, y, size, draw);
			if (detail.bars) drawBar(cell, x, y, size, draw);
		}
	const shapes = [...paths.values()].map(({ pen, ...shape }) => ({ ...shape, d: pen.d }));
	const isBar = ({ kind }: MapShape) => Number(kind === 'bar');
	return [
		...shapes.toSorted((a, b) => isBar(a) - isBar(b)),
		{ kind: 'exception', d: exceptions(geometry, size) },
		{ kind: 'line', d: mapLine(geometry, scale) },
	];
}

/** Writes closed shapes into one path, each from the one before it: so their text repeats itself, and compresses. */
class Pen {
	d = '';
	#x = 0;
	#y = 0;

	/** Draws a closed shape that begins at a place. */
	draw(x: number, y: number, shape: string) {
		this.d += `m${x - this.#x} ${y - this.#y}${shape}`;
		[this.#x, this.#y] = [x, y];
	}
}

type Draw = (
	kind: 'cell' | 'bar',
	party: Party,
	provenance: Provenance,
	x: number,
	y: number,
	shape: string,
) => void;

/** The heavy line, from column to column of a group, as the data of a path. */
function mapLine({ columns, rows }: MapGeometry, { step, gap }: MapScale): string {
	// In the middle of the room below a row.
	const below = (foot: number) => {
		const end = foot < 0 ? 0 : rows[foot]! + step;
		return (end + (rows[foot + 1] ?? end) - gap) / 2;
	};
	return columns
		.map(({ column, x, left }) => {
			const [start, y] = [x - gap / 2, below(column.foot)];
			return `${left === undefined ? `M${start} ${y}` : `V${y}`}H${start + step}`;
		})
		.join('');
}

function drawCell(
	{ allocation: { owner }, provenance }: Cell,
	x: number,
	y: number,
	size: number,
	draw: Draw,
) {
	if (owner !== 'shared') return draw('cell', owner, provenance, x, y, rectangle(size, size));
	// Two triangles: the customer's above the diagonal, AWS's below it.
	draw('cell', 'customer', provenance, x, y, `h${size}l-${size} ${size}z`);
	draw('cell', 'aws', provenance, x + size, y, `v${size}h-${size}z`);
}

function drawBar(
	{ allocation: { owner }, provenance }: Cell,
	x: number,
	y: number,
	size: number,
	draw: Draw,
) {
	const bar = Math.round(size / 5);
	if (owner === 'customer') draw('bar', owner, provenance, x, y, rectangle(size, bar));
	if (owner === 'aws') draw('bar', owner, provenance, x, y + size - bar, rectangle(size, bar));
	if (owner === 'not-applicable')
		draw('bar', owner, provenance, x + size / 4, y + size / 2 - 1, rectangle(size / 2, 2));
}

function exceptions({ columns, rows }: MapGeometry, size: number): string {
	const pen = new Pen();
	const radius = size / 4;
	const arc = `a${radius} ${radius} 0 0 1`;
	for (const [row, y] of rows.entries())
		for (const { column, x } of columns)
			if (isMarked(column.cells[row]!))
				pen.draw(x + radius, y + size / 2, `${arc} ${2 * radius} 0${arc} ${-2 * radius} 0z`);
	return pen.d;
}

function rectangle(width: number, height: number): string {
	return `h${width}v${height}h-${width}z`;
}
