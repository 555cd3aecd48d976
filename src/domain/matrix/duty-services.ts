import type { Catalog, Duty } from '../catalog.ts';
import { resolveCell, type Cell } from './matrix.ts';
import { serviceSubject, usualAllocation } from './subject.ts';
import { splitOrder } from './split.ts';
import type { CloudModelId, Owner } from '../vocabulary.ts';

/** The services that answer a duty with one owner. */
export interface OwnerServices {
	owner: Owner;
	/** Their cells, exceptions first, each part by name. */
	cells: Cell[];
	/** Those whose model usually has another owner. */
	exceptions: Cell[];
	/** Those that follow their model. */
	asUsual: Cell[];
}

/** The services that state a duty, by owner from the customer's down to AWS's; owners without a service are left out. */
export function servicesByOwner(catalog: Catalog, duty: Duty): OwnerServices[] {
	const stated = catalog.services
		.map((service) => resolveCell(duty, serviceSubject(service)))
		.filter(({ provenance }) => provenance === 'stated');
	return splitOrder
		.map((owner) => {
			const cells = stated.filter(({ allocation }) => allocation.owner === owner);
			const exceptions = cells.filter(({ exception }) => exception);
			const asUsual = cells.filter(({ exception }) => !exception);
			return { owner, cells: [...exceptions, ...asUsual], exceptions, asUsual };
		})
		.filter(({ cells }) => cells.length > 0);
}

/** The service models of some cells, each with its usual owner of the duty, in the catalog's order. */
export function usualOwners(
	catalog: Catalog,
	cells: readonly Cell[],
): { model: CloudModelId; owner: Owner }[] {
	const models = new Set(cells.map(({ subject }) => subject.serviceModel));
	return catalog.cloudModels
		.filter(({ id }) => models.has(id))
		.map(({ id }) => ({ model: id, owner: usualAllocation(cells[0]!.duty, id).owner }));
}
