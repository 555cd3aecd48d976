import { buildMapData } from '../../domain/map/map-data.ts';
import { readingMonth } from '../../site/reading-month.ts';
import { serviceMap } from '../../site/service-map.ts';

/** What the map's own script reads when a reader narrows it. */
export function GET(): Response {
	return Response.json(buildMapData(serviceMap, readingMonth));
}
