import { buildMapMarks } from '../../domain/map/map-data.ts';
import { readingMonth } from '../../site/reading-month.ts';
import { serviceMap } from '../../site/service-map.ts';

/** The marks of the map, asked for when a reader wants to see them. */
export function GET(): Response {
	return Response.json(buildMapMarks(serviceMap, readingMonth));
}
