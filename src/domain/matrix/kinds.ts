import type { Catalog, Service } from '../catalog.ts';
import { briefOf } from './answer-brief.ts';
import { resolveCell, type Cell } from './matrix.ts';
import { variantSubject } from './subject.ts';

/** How many answers a kind of a service changes. */
export function countChanges(service: Service, variant: string): number {
	return Object.keys(service.variants.find(({ id }) => id === variant)?.allocation ?? {}).length;
}

/** For each duty that some kind of the service answers by itself, the answer on each kind, in the service's order. */
export function answersByKind(catalog: Catalog, service: Service): Map<string, Cell[]> {
	const depends = new Set(service.variants.flatMap(({ allocation }) => Object.keys(allocation)));
	const subjects = service.variants.map((variant) => variantSubject(service, variant));
	return new Map(
		catalog.duties
			.filter(({ id }) => depends.has(id))
			.map((duty) => [duty.id, subjects.map((subject) => resolveCell(duty, subject))]),
	);
}

/** The kinds that have an answer of their own, those together whose answers read alike. */
export function kindsOfOneAnswer(kinds: readonly Cell[]): Cell[][] {
	const own = kinds.filter(({ from, subject }) => from === subject.id);
	const reading = ({ allocation }: Cell) => {
		const { by, text } = briefOf(allocation);
		return [allocation.owner, by, text].join('|');
	};
	return [...Map.groupBy(own, reading).values()];
}
