import { buildMap, narrowPartsOf } from '../domain/map/map-sheet.ts';
import { catalog } from './catalog.ts';

/** The map of this build. Built once: modules are evaluated once. */
export const serviceMap = buildMap(catalog);

/** What a narrow screen shows of it at a time. */
export const narrowMap = narrowPartsOf(serviceMap);

const numbers = new Map(
	narrowMap.flatMap(({ columns }, number) => columns.map(({ id }) => [id, number] as const)),
);

/** The number of the part that has a service, from 0. */
export const narrowPartOf = (id: string) => numbers.get(id)!;
