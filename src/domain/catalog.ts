import { compareNames, shortName } from './names.ts';
import { isOneOf } from './query.ts';
import type { CheckGroupData } from './check-schema.ts';
import type { EvidenceData, FrameworkData } from './framework-schema.ts';
import type {
	ComparisonData,
	ChangesData,
	CorrectionsData,
	ResourcesData,
	DisputeData,
	DutyData,
	GuideData,
	ServiceData,
	ServiceModelData,
	StackData,
	TeamData,
	UncoveredData,
	VariantData,
} from './schema.ts';
import { layerIds } from './layers.ts';
import { cloudModelIds, type CloudModelId, type ServiceModelId } from './vocabulary.ts';

/** What every record knows about itself: its id (the file's name) and its file. */
export interface Identity<Id extends string = string> {
	/** The file's name without its ending; unique within its kind. */
	id: Id;
	/** The file, relative to the project's root. */
	file: string;
}

/** A duty with its identity. */
export type Duty = Identity & DutyData;
/** A service model with its identity. */
export type ServiceModel = Identity<ServiceModelId> & ServiceModelData;
/** A service with its identity. */
export type Service = Identity & ServiceData;
/** A guide, a page of prose on the model itself, with its identity. */
export type Guide = Identity & GuideData;
/** A team with its identity. */
export type Team = Identity & TeamData;
/** The corrections of one service; the id is the service's. */
export type Corrections = Identity & CorrectionsData;
/** How one service stands in templates and bills; the id is the service's. */
export type Resources = Identity & ResourcesData;
/** A ready-made system with its identity. */
export type Stack = Identity & StackData;
/** The Security Hub controls of one prefix, with their identity. */
export type CheckGroup = Identity & CheckGroupData;
/** What shows that a duty is met where no check does; the id is the duty's. */
export type Evidence = Identity & EvidenceData;
/** A framework with its identity. */
export type Framework = Identity & FrameworkData;
/** The products of one provider that have no page here. */
export type Uncovered = Identity & UncoveredData;
/** A comparison that people ask for, with its identity. */
export type ReadyComparison = Identity & ComparisonData;
/** The dated moves of one service; the id is the service's. */
export type Changes = Identity & ChangesData;
/** A claim that is often got wrong, with its identity. */
export type Dispute = Identity & DisputeData;
/** A variant, as its service holds it. */
export type Variant = VariantData;

/** The records of all kinds as they were read, in any order. */
export interface Records {
	duties: readonly Duty[];
	'service-models': readonly ServiceModel[];
	services: readonly Service[];
	model: readonly Guide[];
	teams: readonly Team[];
	corrections: readonly Corrections[];
	resources: readonly Resources[];
	stacks: readonly Stack[];
	checks: readonly CheckGroup[];
	evidence: readonly Evidence[];
	frameworks: readonly Framework[];
	uncovered: readonly Uncovered[];
	comparisons: readonly ReadyComparison[];
	changes: readonly Changes[];
	disputes: readonly Dispute[];
}

/** All content, ordered and indexed. Frozen: sort a copy. */
export interface Catalog {
	/** By layer from the top of the stack, then by title. */
	readonly duties: readonly Duty[];
	/** The baseline first, then from IaaS to SaaS. */
	readonly serviceModels: readonly ServiceModel[];
	/** The service models with a page: all but the baseline. */
	readonly cloudModels: readonly (ServiceModel & { id: CloudModelId })[];
	/** By name, without regard to "Amazon" and "AWS". */
	readonly services: readonly Service[];
	/** In reading order. */
	readonly guides: readonly Guide[];
	/** In the teams' own order. */
	readonly teams: readonly Team[];
	/** By service. */
	readonly corrections: readonly Corrections[];
	/** By service. */
	readonly resources: readonly Resources[];
	/** In their own order. */
	readonly stacks: readonly Stack[];
	/** By what they look at, without regard to "Amazon" and "AWS". */
	readonly checks: readonly CheckGroup[];
	/** By duty. */
	readonly evidence: readonly Evidence[];
	/** In the frameworks' own order. */
	readonly frameworks: readonly Framework[];
	/** What has no page here, AWS first, then by provider. */
	readonly uncovered: readonly Uncovered[];
	/** In their own order. */
	readonly comparisons: readonly ReadyComparison[];
	/** By service. */
	readonly changes: readonly Changes[];
	/** By id. */
	readonly disputes: readonly Dispute[];
}

/** Orders and freezes the records of one build. */
export function buildCatalog(records: Records): Catalog {
	const serviceModels = records['service-models'].toSorted((a, b) => a.order - b.order);
	return Object.freeze({
		duties: Object.freeze(records.duties.toSorted(byStack)),
		serviceModels: Object.freeze(serviceModels),
		cloudModels: Object.freeze(serviceModels.filter(isCloudModel)),
		services: Object.freeze(records.services.toSorted(byShortName)),
		guides: Object.freeze(records.model.toSorted((a, b) => a.order - b.order)),
		teams: Object.freeze(records.teams.toSorted((a, b) => a.order - b.order)),
		corrections: Object.freeze(records.corrections.toSorted(byId)),
		resources: Object.freeze(records.resources.toSorted(byId)),
		stacks: Object.freeze(records.stacks.toSorted((a, b) => a.order - b.order)),
		checks: Object.freeze(records.checks.toSorted(byShortName)),
		evidence: Object.freeze(records.evidence.toSorted(byId)),
		frameworks: Object.freeze(records.frameworks.toSorted((a, b) => a.order - b.order)),
		uncovered: Object.freeze(records.uncovered.toSorted(byProvider)),
		comparisons: Object.freeze(records.comparisons.toSorted((a, b) => a.order - b.order)),
		changes: Object.freeze(records.changes.toSorted(byId)),
		disputes: Object.freeze(records.disputes.toSorted(byId)),
	});
}

/** The duties of one layer, in their order. */
export function dutiesOfLayer(catalog: Catalog, layer: Duty['layer']): readonly Duty[] {
	return catalog.duties.filter((duty) => duty.layer === layer);
}

/** The service model that fits a record best. Throws where there is none, which no sound content has. */
export function serviceModelOf(
	{ serviceModels }: Catalog,
	{ serviceModel }: { serviceModel: ServiceModelId },
): ServiceModel {
	const found = serviceModels.find(({ id }) => id === serviceModel);
	if (!found) throw new RangeError(`no service model "${serviceModel}"`);
	return found;
}

function isCloudModel(model: ServiceModel): model is ServiceModel & { id: CloudModelId } {
	return isOneOf(model.id, cloudModelIds);
}

function byStack(a: Duty, b: Duty): number {
	return layerIds.indexOf(a.layer) - layerIds.indexOf(b.layer) || compareNames(a.title, b.title);
}

function byProvider(a: Uncovered, b: Uncovered): number {
	return Number(b.id === 'aws') - Number(a.id === 'aws') || compareNames(a.id, b.id);
}

function byShortName(a: { name: string }, b: { name: string }): number {
	return compareNames(shortName(a.name), shortName(b.name));
}

function byId(a: Identity, b: Identity): number {
	return compareNames(a.id, b.id);
}
