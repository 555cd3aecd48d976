import type { Catalog, Duty, Service, ServiceModel, Variant } from '../catalog.ts';
import { ownValue } from '../own-value.ts';
import type { Allocation } from '../schema.ts';
import type { CloudModelId, Owner, Provenance, ServiceModelId } from '../vocabulary.ts';

/** What an allocation is about: a column of the comparison. */
export type Subject =
	| { kind: 'service-model'; id: ServiceModelId; label: string; model: ServiceModel }
	| { kind: 'service'; id: string; label: string; service: Service }
	| { kind: 'variant'; id: string; label: string; service: Service; variant: Variant };

/** The answer to one duty for one subject, and where the answer comes from. */
export interface Cell {
	duty: Duty;
	subject: Subject;
	allocation: Allocation;
	/** `stated`: by the subject or, for a variant, by its service. `general`: by the duty, for all services. `usual`: the service model's answer. */
	provenance: Provenance;
	/** The id of the record that holds the allocation: a subject's, or the duty's where it is general. */
	from: string;
	/** The owner that is usual for the subject's service model. */
	usualOwner: Owner;
	/** A stated cell whose owner differs from the usual one. */
	exception: boolean;
}

/** The subject of a service model. */
export function modelSubject(model: ServiceModel): Subject {
	return { kind: 'service-model', id: model.id, label: model.label, model };
}

/** The subject of a service. */
export function serviceSubject(service: Service): Subject {
	return { kind: 'service', id: service.id, label: service.name, service };
}

/** The subject of a variant; its id is `<service>/<variant>`. */
export function variantSubject(service: Service, variant: Variant): Subject {
	const label = `${service.name}: ${variant.name}`;
	return { kind: 'variant', id: `${service.id}/${variant.id}`, label, service, variant };
}

/** Every subject of the catalog: service models, then each service followed by its variants. */
export function allSubjects(catalog: Catalog): Subject[] {
	return [
		...catalog.serviceModels.map(modelSubject),
		...catalog.services.flatMap((service) => [
			serviceSubject(service),
			...service.variants.map((variant) => variantSubject(service, variant)),
		]),
	];
}

/** The service model whose usual answers a subject falls back to. */
export function modelOf(subject: Subject): ServiceModelId {
	if (subject.kind === 'service-model') return subject.id;
	return subject.kind === 'variant' ? subject.variant.serviceModel : subject.service.serviceModel;
}

/** Resolves one cell: variant, then service, then what holds for all services, then service model. */
export function resolveCell(duty: Duty, subject: Subject): Cell {
	const usual = usualOf(duty, subject);
	const answer = statedAnswer(duty, subject) ??
		generalAnswer(duty, subject) ?? {
			allocation: usual,
			provenance: 'usual',
			from: modelOf(subject),
		};
	return {
		duty,
		subject,
		...answer,
		usualOwner: usual.owner,
		exception: answer.provenance === 'stated' && answer.allocation.owner !== usual.owner,
	};
}

function usualOf(duty: Duty, subject: Subject): Allocation {
	const baseline = subject.kind === 'service-model' ? subject.model.baseline : undefined;
	return baseline ?? usualAllocation(duty, modelOf(subject));
}

/** One cell a duty, in the catalog's order. */
export function resolveColumn(catalog: Catalog, subject: Subject): Cell[] {
	return catalog.duties.map((duty) => resolveCell(duty, subject));
}

/** The service model's own answer to a duty. */
export function usualAllocation(duty: Duty, model: ServiceModelId): Allocation {
	const allocation = duty.allocation[model as CloudModelId];
	if (!allocation) throw new RangeError(`"${duty.id}" has no allocation for "${model}"`);
	return allocation;
}

type Answer = Pick<Cell, 'allocation' | 'provenance' | 'from'>;

function statedAnswer(duty: Duty, subject: Subject): Answer | undefined {
	if (subject.kind === 'service-model')
		return { allocation: usualOf(duty, subject), provenance: 'stated', from: subject.id };
	const own =
		subject.kind === 'variant' ? ownValue(subject.variant.allocation, duty.id) : undefined;
	if (own) return { allocation: own, provenance: 'stated', from: subject.id };
	const allocation = ownValue(subject.service.allocation, duty.id);
	return allocation && { allocation, provenance: 'stated', from: subject.service.id };
}

// A service model keeps its own answer: what AWS says of all services is said there for its kind.
function generalAnswer(duty: Duty, subject: Subject): Answer | undefined {
	if (subject.kind === 'service-model' || !duty.general) return undefined;
	return { allocation: duty.general, provenance: 'general', from: duty.id };
}
