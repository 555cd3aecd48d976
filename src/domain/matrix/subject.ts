import type { Catalog, Duty, Service } from '../catalog.ts';
import { shortName } from '../names.ts';
import type { ServiceModel, Variant } from '../catalog.ts';
import { serviceModelPath, servicePath } from '../paths.ts';
import { ownValue } from '../own-value.ts';
import type { Allocation } from '../schema.ts';
import type { CloudModelId, ServiceModelId } from '../vocabulary.ts';

/** What an allocation is about: a column of the comparison. Its constructors answer every question after its kind. */
export type Subject =
	| (SubjectFacts & { kind: 'service-model'; record: ServiceModel; service?: never })
	| (SubjectFacts & { kind: 'service'; record: Service; service: Service })
	| (SubjectFacts & { kind: 'variant'; record: Variant; service: Service });

/** The name of a kind of subject. */
export type SubjectKind = Subject['kind'];

/** What is known of a subject, whatever its kind. */
interface SubjectFacts {
	/** Its id among all subjects; a variant's is `<service>/<variant>`. */
	id: string;
	/** What it is called where it stands alone. */
	label: string;
	/** What it is called beside the service or the models that it belongs to. */
	name: string;
	/** The heading of its page. */
	title: string;
	/** What stands above its title: its kind, or the service of a variant. */
	context: string;
	/** One sentence that stands alone. */
	summary: string;
	/** Its names: the one it is shown by, and a second one. */
	names: readonly string[];
	/** What else it is called. */
	aliases: readonly string[];
	/** What the service around a variant is called. */
	serviceAliases: readonly string[];
	/** Its page; undefined for the baseline, which has none. */
	path: string | undefined;
	/** The ids it had before. A variant's holds its service's: each of the two may have changed. */
	formerIds: readonly string[];
	/** Its permanent short addresses. */
	shortForms: readonly string[];
	/** The service model whose usual answers it falls back to. */
	serviceModel: ServiceModelId;
	/** The one allocation that holds for every duty; only of the baseline. */
	baseline: Allocation | undefined;
	/** The records that may state an answer for it, most specific first. */
	statements: readonly Statements[];
}

/** A record that states answers. */
interface Statements {
	/** The id of the subject whose record it is. */
	from: string;
	/** What it states on a duty. */
	on(duty: Duty): Allocation | undefined;
}

/** The subject of a service model. */
export function modelSubject(model: ServiceModel): Subject {
	const { id, label, title, summary, aliases, movedFrom, shortForms, baseline } = model;
	return {
		kind: 'service-model',
		record: model,
		id,
		label,
		name: label,
		title,
		context: 'Service model',
		summary,
		names: [label, title],
		aliases,
		serviceAliases: [],
		path: baseline ? undefined : subjectPathOf('service-model', id),
		formerIds: movedFrom,
		shortForms,
		serviceModel: id,
		baseline,
		statements: [{ from: id, on: (duty) => baseline ?? usualAllocation(duty, id) }],
	};
}

/** The subject of a service. */
export function serviceSubject(service: Service): Subject {
	const { id, name, summary, movedFrom, shortForms, serviceModel } = service;
	return {
		kind: 'service',
		record: service,
		service,
		id,
		label: name,
		name,
		title: name,
		context: 'AWS service',
		summary,
		names: [name, shortName(name)],
		aliases: serviceAliases(service),
		serviceAliases: [],
		path: subjectPathOf('service', id),
		formerIds: movedFrom,
		shortForms,
		serviceModel,
		baseline: undefined,
		statements: [statementsOf(id, service)],
	};
}

/** The subject of a variant; its id is `<service>/<variant>`. */
export function variantSubject(service: Service, variant: Variant): Subject {
	const { name, summary, shortForms, serviceModel } = variant;
	const id = `${service.id}/${variant.id}`;
	const formerIds = [service.id, ...service.movedFrom]
		.flatMap((around) => [variant.id, ...variant.movedFrom].map((own) => `${around}/${own}`))
		.filter((former) => former !== id);
	return {
		kind: 'variant',
		record: variant,
		service,
		id,
		label: `${service.name}: ${name}`,
		name,
		title: name,
		context: service.name,
		summary,
		names: [`${service.name} ${name}`, name],
		aliases: [],
		serviceAliases: serviceAliases(service),
		path: subjectPathOf('variant', id),
		formerIds,
		shortForms,
		serviceModel,
		baseline: undefined,
		statements: [statementsOf(id, variant), statementsOf(service.id, service)],
	};
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

const paths: Record<SubjectKind, (id: string) => string> = {
	'service-model': serviceModelPath,
	service: servicePath,
	// A variant's id is its service's and its own, which is how its address goes on.
	variant: servicePath,
};

/** The page of a subject of that kind with that id. */
export function subjectPathOf(kind: SubjectKind, id: string): string {
	return paths[kind](id);
}

/** The permanent address of a cell: the row of a duty on its subject's page. */
export function cellPath({ path }: Subject, duty: string): string | undefined {
	return path && `${path}#${duty}`;
}

/** The service model's own answer to a duty. */
export function usualAllocation(duty: Duty, model: ServiceModelId): Allocation {
	const allocation = duty.allocation[model as CloudModelId];
	if (!allocation) throw new RangeError(`"${duty.id}" has no allocation for "${model}"`);
	return allocation;
}

function serviceAliases({ id, fullName, aliases }: Service): string[] {
	return [...(fullName ? [fullName] : []), ...aliases, id];
}

function statementsOf(from: string, { allocation }: Pick<Service, 'allocation'>): Statements {
	return {
		from,
		// An id may be what every object has (`constructor`).
		on: ({ id }) => ownValue(allocation, id),
	};
}
