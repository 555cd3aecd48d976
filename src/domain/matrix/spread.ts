import type { Catalog, Duty, ServiceModel } from '../catalog.ts';
import { resolveCell, type Cell } from './matrix.ts';
import { serviceSubject, usualAllocation } from './subject.ts';
import { countSplit, splitOrder, type Split } from './split.ts';
import type { Owner } from '../vocabulary.ts';

/** How the services of a model that state a duty really answer it. */
export interface Spread {
	duty: Duty;
	/** The model's own answer. */
	usualOwner: Owner;
	/** The stated cells of the model's services, by name. */
	cells: Cell[];
	split: Split;
	/** How many of them have another owner than the model. */
	differing: number;
}

/** How the services of a model answer one duty. */
export function spreadOf(catalog: Catalog, duty: Duty, model: ServiceModel): Spread {
	const cells = catalog.services
		.filter(({ serviceModel }) => serviceModel === model.id)
		.map((service) => resolveCell(duty, serviceSubject(service)))
		.filter(({ provenance }) => provenance === 'stated');
	const usualOwner = usualAllocation(duty, model.id).owner;
	return {
		duty,
		usualOwner,
		cells,
		split: countSplit(cells),
		differing: cells.filter(({ exception }) => exception).length,
	};
}

/** More of the services that state the duty contradict the model than follow it. */
export function mostDiffer({ cells, differing }: Spread): boolean {
	return differing * 2 > cells.length;
}

/** `22 services do it for you, 7 leave it to you`: the spread as a fact about the services. */
export function describeSpread({ split }: Spread): string {
	return splitOrder
		.filter((owner) => split[owner] > 0)
		.toSorted((a, b) => split[b] - split[a])
		.map((owner, place) => {
			const count = split[owner];
			const [one, many] = clauses[owner];
			const noun = place === 0 ? (count === 1 ? ' service' : ' services') : '';
			return `${count}${noun} ${count === 1 ? one : many}`;
		})
		.join(', ');
}

const clauses: Record<Owner, readonly [one: string, many: string]> = {
	aws: ['does it for you', 'do it for you'],
	customer: ['leaves it to you', 'leave it to you'],
	shared: ['shares it with you', 'share it with you'],
	'not-applicable': ['has no such thing', 'have no such thing'],
};
