import type { Catalog, Duty, Service, ServiceModel, Variant } from '../catalog.ts';
import { resolveCell, resolveColumn, type Cell } from './matrix.ts';
import { serviceSubject } from './subject.ts';
import type { Profile } from '../schema.ts';
import { ownerIds } from '../vocabulary.ts';

/** The services that state a duty: exceptions first, then by owner, then by name. */
export function statedServices(catalog: Catalog, duty: Duty): Cell[] {
	return catalog.services
		.map((service) => resolveCell(duty, serviceSubject(service)))
		.filter(({ provenance }) => provenance === 'stated')
		.toSorted(
			(a, b) =>
				Number(b.exception) - Number(a.exception) ||
				ownerIds.indexOf(a.allocation.owner) - ownerIds.indexOf(b.allocation.owner),
		);
}

/** The services of a service model, each with its exceptions. */
export function servicesOfModel(
	catalog: Catalog,
	model: ServiceModel,
): { service: Service; exceptions: Cell[] }[] {
	return catalog.services
		.filter(({ serviceModel }) => serviceModel === model.id)
		.map((service) => ({
			service,
			exceptions: resolveColumn(catalog, serviceSubject(service)).filter(
				({ exception }) => exception,
			),
		}));
}

/** The services by category, categories and services by name. */
export function servicesByCategory(catalog: Catalog): { category: string; services: Service[] }[] {
	const groups = Map.groupBy(catalog.services, ({ category }) => category);
	return [...groups]
		.map(([category, services]) => ({ category, services }))
		.toSorted((a, b) => (a.category < b.category ? -1 : 1));
}

/** The profile of a service, or of one of its variants: the service's, but for what the choice changes. */
export function profileOf({ profile }: Service, variant?: Variant): Profile {
	return { ...profile, ...variant?.profile } as Profile;
}
