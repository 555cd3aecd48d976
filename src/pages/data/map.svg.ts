import { drawMap } from '../../cards/map-drawing.ts';
import { drawingNotes } from '../../site/drawing-notes.ts';
import { serviceMap } from '../../site/service-map.ts';

/** The map as a drawing, for slides: text stays text. */
export function GET(): Response {
	const drawing = drawMap(serviceMap, drawingNotes);
	return new Response(drawing, { headers: { 'Content-Type': 'image/svg+xml' } });
}
