import type { Catalog, Duty, Service } from '../catalog.ts';
import type { Allocation } from '../schema.ts';
import { ownerIds, type DefaultState, type Handoff, type Owner } from '../vocabulary.ts';

/** From so many services on, what most of them say is a custom that another one breaks. */
const CUSTOM = 3;

/** The services that decide a duty alike. */
export interface DecisionGroup {
	owner: Owner;
	handoff: Handoff | undefined;
	/** The default state, if the answers have one. */
	state: DefaultState | undefined;
	/** Ids, in the catalog's order. */
	services: string[];
}

/** A service that decides a duty unlike its like. */
export interface DecisionOutlier {
	service: string;
	owner: Owner;
	/** Why it stands out, each a clause. */
	reasons: string[];
}

/** How the services that state a duty decide it. */
export interface DutyDecisions {
	duty: string;
	/** What stands out, most reasons first. */
	outliers: DecisionOutlier[];
	/** By owner; of each, the largest first. */
	groups: DecisionGroup[];
}

/** A service and its own answer to the duty in question. */
interface Decided {
	service: Service;
	allocation: Allocation;
}

/** How each duty is decided by the services that state it, in the catalog's order. */
export function compareDecisions({ duties, services }: Catalog): DutyDecisions[] {
	return duties.map((duty) => compareDuty(duty, services));
}

function compareDuty({ id }: Duty, services: readonly Service[]): DutyDecisions {
	const decided = services.flatMap((service): Decided[] => {
		const allocation = service.allocation[id];
		return allocation ? [{ service, allocation }] : [];
	});
	const outliers = decided
		.map((one) => ({
			service: one.service.id,
			owner: one.allocation.owner,
			reasons: reasonsFor(one, decided),
		}))
		.filter(({ reasons }) => reasons.length > 0)
		.toSorted((a, b) => b.reasons.length - a.reasons.length);
	return { duty: id, outliers, groups: groupsOf(decided) };
}

function groupsOf(decided: readonly Decided[]): DecisionGroup[] {
	const keyOf = ({ allocation: { owner, handoff, default: byDefault } }: Decided) =>
		[owner, handoff, byDefault?.state].join();
	return [...Map.groupBy(decided, keyOf).values()]
		.map((group) => {
			const { owner, handoff, default: byDefault } = group[0]!.allocation;
			const services = group.map(({ service }) => service.id);
			return { owner, handoff, state: byDefault?.state, services };
		})
		.toSorted(
			(a, b) =>
				ownerIds.indexOf(a.owner) - ownerIds.indexOf(b.owner) ||
				b.services.length - a.services.length,
		);
}

function reasonsFor(one: Decided, decided: readonly Decided[]): string[] {
	const { service, allocation } = one;
	const unlike = (kind: string, same: (other: Decided) => boolean) => {
		const usual = majorityOwner(decided.filter(same));
		return usual && usual !== allocation.owner ? [`${kind} mostly "${usual}"`] : [];
	};
	const { serviceModel, category } = service;
	return [
		...unlike(serviceModel, (other) => other.service.serviceModel === serviceModel),
		...unlike(category, (other) => other.service.category === category),
		...loneState(one, decided),
	];
}

/** The owner that more than half have, where there are enough to have a custom. */
function majorityOwner(decided: readonly Decided[]): Owner | undefined {
	if (decided.length < CUSTOM) return undefined;
	return ownerIds.find(
		(owner) =>
			decided.filter(({ allocation }) => allocation.owner === owner).length * 2 > decided.length,
	);
}

function loneState({ allocation }: Decided, decided: readonly Decided[]): string[] {
	const state = allocation.default?.state;
	const ofOwner = decided.filter((other) => other.allocation.owner === allocation.owner);
	const having = ofOwner.filter((other) => other.allocation.default?.state === state);
	if (!state || ofOwner.length < CUSTOM || having.length > 1) return [];
	return [`alone with "${state}" among ${ofOwner.length} of its owner`];
}

/** The decisions as a text for a terminal, outliers first. */
export function formatDecisions(decisions: readonly DutyDecisions[]): string {
	const all = decisions.reduce((total, { outliers }) => total + outliers.length, 0);
	return [...decisions.map(formatDuty), `${all} outliers; duties: ${decisions.length}.`].join(
		'\n\n',
	);
}

function formatDuty({ duty, outliers, groups }: DutyDecisions): string {
	return [
		duty,
		...outliers.map(
			({ service, owner, reasons }) => `  ! ${service} "${owner}": ${reasons.join('; ')}`,
		),
		...groups.map(({ owner, handoff, state, services }) => {
			const answer = [owner, handoff, state ?? 'no default'].filter(Boolean).join(', ');
			return `  ${String(services.length).padStart(4)}  ${answer}: ${services.join(', ')}`;
		}),
	].join('\n');
}
