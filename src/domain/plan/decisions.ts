import type { Today } from '../addresses/moved-ids.ts';
import { asObject, asText } from './resource.ts';

/** What became of an answer of a plan. */
export const decisionStates = {
	'to-do': 'To do',
	done: 'Done',
	'not-applicable': 'Not applicable',
	'accepted-risk': 'Accepted risk',
} as const;

/** The id of what became of an answer. */
export type DecisionState = keyof typeof decisionStates;

/** What somebody decided about one answer. */
export interface PlanDecision {
	state: DecisionState;
	/** Who decided, and why. */
	note: string;
	/** Until when it holds, `YYYY-MM-DD`; empty for ever. */
	until: string;
	/** When it was decided, as an ISO date and time. */
	at: string;
}

/** Decisions by answer: `duty@subject`. */
export type PlanDecisions = Readonly<Record<string, PlanDecision>>;

/** A plan as it is saved to a file. */
export interface PlanFile {
	/** What the file is. */
	format: 'shared-responsibility-atlas/plan';
	/** The form of the file; 1. */
	version: 1;
	/** The month of the newest reading of the atlas that it was made with, `YYYY-MM`. */
	edition: string;
	/** What the reader calls the plan. */
	name: string;
	services: readonly string[];
	decisions: PlanDecisions;
}

/** Larger files are no saved plans, in bytes. */
export const MAX_FILE = 4 * 1024 * 1024;

/** Longer notes are cut. */
export const MAX_NOTE = 500;

/** Longer names of plans are cut. */
export const MAX_NAME = 80;

/** Reads a saved plan; a sentence says why it is none. What a part of it holds that is no decision is left out. */
export function readPlanFile(text: string): PlanFile | string {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return 'This is no saved plan: it is not JSON.';
	}
	const file = asObject(value);
	if (file?.['format'] !== 'shared-responsibility-atlas/plan')
		return 'This is no saved plan: it does not say that it is one.';
	if (file['version'] !== 1) return 'This plan was saved by a newer atlas than this page.';
	const services = file['services'];
	return {
		format: 'shared-responsibility-atlas/plan',
		version: 1,
		edition: asText(file['edition']),
		name: asText(file['name']).slice(0, MAX_NAME),
		services: (Array.isArray(services) ? services : []).map(asText).filter(Boolean),
		decisions: readDecisions(file['decisions']),
	};
}

/** Decisions of an unknown value: only what has their form. */
export function readDecisions(value: unknown): PlanDecisions {
	const entries = Object.entries(asObject(value) ?? {}).flatMap(([answer, entry]) => {
		const { state, note, until, at } = asObject(entry) ?? {};
		if (!/^[a-z0-9-]+@[a-z0-9/-]+$/.test(answer) || !isState(state)) return [];
		const decision: PlanDecision = {
			state,
			note: asText(note).slice(0, MAX_NOTE),
			until: /^\d{4}-\d{2}-\d{2}$/.test(asText(until)) ? asText(until) : '',
			at: asText(at),
		};
		return [[answer, decision] as const];
	});
	return Object.fromEntries(entries);
}

/** A saved plan with today's ids where it names former ones. */
export function renewPlan(file: PlanFile, today: Pick<Today, 'record'>): PlanFile {
	const decisions = Object.entries(file.decisions).map(([answer, decision]) => {
		const renewed = answer.split('@').map((id) => today.record(id));
		return [renewed.join('@'), decision] as const;
	});
	return {
		...file,
		services: file.services.map((id) => today.record(id)),
		decisions: Object.fromEntries(decisions),
	};
}

/** Two sets of decisions as one: of an answer that both decided, what was decided last. */
export function mergeDecisions(ours: PlanDecisions, theirs: PlanDecisions): PlanDecisions {
	const answers = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];
	return Object.fromEntries(
		answers.map((answer) => {
			const [own, other] = [ours[answer], theirs[answer]];
			return [answer, !own || (other && other.at > own.at) ? other! : own];
		}),
	);
}

/** Whether an answer is settled: done, or decided otherwise, and not over. */
export function isSettled(decision: PlanDecision | undefined, today: string): boolean {
	if (!decision || decision.state === 'to-do') return false;
	return decision.until === '' || decision.until >= today;
}

function isState(value: unknown): value is DecisionState {
	return typeof value === 'string' && Object.hasOwn(decisionStates, value);
}
