import { buildMap } from '../domain/map/map-sheet.ts';
import { catalog } from './catalog.ts';

/** The map of this build. Built once: modules are evaluated once. */
export const serviceMap = buildMap(catalog);
