import { MAX_NAME, readDecisions, type PlanDecisions } from '../../domain/plan/decisions.ts';
import { asObject, asText } from '../../domain/plan/resource.ts';

/** What a reader keeps of a plan, in this browser only. */
export interface KeptPlan {
	name: string;
	decisions: PlanDecisions;
}

/** What the browser would not keep lasts for this page. */
const here = new Map<string, KeptPlan>();

const keyOf = (services: readonly string[]) => `plan:${services.toSorted().join()}`;

/** What is kept of the plan of some services. */
export function readKept(services: readonly string[]): KeptPlan {
	const held = here.get(keyOf(services));
	if (held) return held;
	try {
		const kept = asObject(JSON.parse(localStorage.getItem(keyOf(services)) ?? '{}'));
		const name = asText(kept?.['name']).slice(0, MAX_NAME);
		return { name, decisions: readDecisions(kept?.['decisions']) };
	} catch {
		// Storage may be forbidden, or hold what is no JSON.
		return { name: '', decisions: {} };
	}
}

/** Where the services of the plan that was seen last are kept. */
const LAST = 'plan';
let last: readonly string[] = [];

/** The services of the plan that was seen last in this browser. */
export function readLast(): readonly string[] {
	try {
		return (localStorage.getItem(LAST) ?? '').split(',').filter(Boolean);
	} catch {
		return last;
	}
}

/** Remembers the services of the plan that is seen. */
export function rememberLast(services: readonly string[]) {
	last = services;
	try {
		localStorage.setItem(LAST, services.join());
	} catch {
		// Then it lasts for this page.
	}
}

/** Keeps a plan; whether the browser does. */
export function keep(services: readonly string[], plan: KeptPlan): boolean {
	try {
		localStorage.setItem(keyOf(services), JSON.stringify(plan));
		here.delete(keyOf(services));
		return true;
	} catch {
		here.set(keyOf(services), plan);
		return false;
	}
}
