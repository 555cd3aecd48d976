import { drawMap } from '../../cards/map-drawing.ts';
import { pictureOf } from '../../cards/map-picture.ts';
import { drawingNotes } from '../../site/drawing-notes.ts';
import { serviceMap } from '../../site/service-map.ts';

/** The map as a picture, for chats and documents. */
export async function GET(): Promise<Response> {
	const picture = await pictureOf(drawMap(serviceMap, drawingNotes));
	return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
}
