import type { ServiceModelId } from '../domain/vocabulary.ts';
import { catalog } from './catalog.ts';

const labels = new Map(catalog.serviceModels.map(({ id, label }) => [id, label]));

/** The short label of a service model: `PaaS`. */
export function modelLabel(id: ServiceModelId): string {
	return labels.get(id) ?? id;
}
