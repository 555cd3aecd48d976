import { flag, maybe, subjectList } from '../parameters.ts';
import {
	assignmentParameters,
	type AssignmentIds,
	type TeamAssignment,
} from '../team/team-assignment.ts';
import { readView, usualView, writeView, type ReadView, type ViewTable } from '../view-address.ts';

/** What a plan is about, and how it is seen. Its address holds all of it; ticks and notes are never in there. */
export interface PlanState extends TeamAssignment {
	/** Ids of services and variants in the order in which they were chosen. */
	services: readonly string[];
	/** What is to be added to the plan that this browser keeps; the address of a plan that is shown has none. */
	added: readonly string[];
	/** Show one team's duties only. */
	team: string | undefined;
	/** Show what is open unless somebody acts. */
	open: boolean;
	/** Show what differs between the services only. */
	differences: boolean;
	/** Leave out what is settled. */
	unsettled: boolean;
}

/** The ids that a plan may name. */
export interface PlanIds extends AssignmentIds {
	/** The ids of services and variants, and their short forms, each with the id. */
	subjects: ReadonlyMap<string, string>;
}

const parameters: ViewTable<PlanState, PlanIds> = {
	services: subjectList('services'),
	added: subjectList('add'),
	team: maybe('team', (id, { teams }) => teams.has(id)),
	open: flag('show', 'open'),
	differences: flag('only', 'differences'),
	unsettled: flag('hide', 'settled'),
	...assignmentParameters,
};

/** A plan without services. */
export const emptyPlan = usualView(parameters);

/** Reads a plan from the query part of an address. Never throws; what means nothing is named in `ignored`. */
export function parsePlanState(search: string, ids: PlanIds): ReadView<PlanState> {
	return readView(parameters, search, ids);
}

/** A plan with what was to be added to it, which is the one that the browser keeps where the address has none. */
export function addServices({ services, added, ...view }: PlanState, kept: readonly string[]) {
	const before = services.length > 0 ? services : kept;
	return { ...view, services: [...new Set([...before, ...added])], added: [] };
}

/** Writes a plan as the query part of an address: `?services=…`, empty for the empty plan. */
export function writePlanState(state: PlanState): string {
	return writeView(parameters, state);
}
