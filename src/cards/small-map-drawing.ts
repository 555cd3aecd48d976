import type { CardMap } from '../domain/preview/card.ts';
import { drawing, path, placed, type Element } from './element.ts';
import { shapeColour } from './map-colours.ts';
import { colour } from './palette.ts';

/** The map as a picture of a card. */
export function mapDrawing({ shapes, width, height }: CardMap, wide: number): Element {
	const scale = wide / width;
	const painted = shapes.map((shape) => {
		const paint = shapeColour(shape);
		if (shape.kind === 'line')
			return path(shape.d, { fill: 'none', stroke: paint, 'stroke-width': 2.5 });
		const ring = shape.kind === 'exception' ? { stroke: colour('page'), 'stroke-width': 0.8 } : {};
		return path(shape.d, { fill: paint, ...ring });
	});
	return drawing(wide, Math.round(height * scale), placed(0, 0, scale, ...painted));
}
