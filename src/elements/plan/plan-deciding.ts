import {
	MAX_NAME,
	mergeDecisions,
	type DecisionState,
	type PlanDecision,
	type PlanDecisions,
} from '../../domain/plan/decisions.ts';
import { addServices, type PlanState } from '../../domain/plan/plan-state.ts';
import { answersOf } from '../../domain/plan/plan-order.ts';
import type { PlanResult } from './plan-result.ts';
import { answersOfLine } from './plan-rows.ts';
import { keep, readKept, readLast, type KeptPlan } from './plan-store.ts';

/** What the reader decides about the answers of a plan, and where that is kept. */
export class PlanDeciding {
	readonly #result: PlanResult;
	#services: readonly string[] = [];
	#decisions: PlanDecisions = {};
	#name = '';

	constructor(result: PlanResult) {
		this.#result = result;
	}

	/** What is decided. */
	get decisions(): PlanDecisions {
		return this.#decisions;
	}

	/** What the reader calls the plan. */
	get name(): string {
		return this.#name;
	}

	/** What is decided, by today, and what the plan is called. */
	get facts() {
		return {
			decisions: this.#decisions,
			name: this.#name,
			today: new Date().toISOString().slice(0, 10),
		};
	}

	/** Reads what was decided about a plan of these services. */
	load(services: readonly string[]) {
		this.#services = services;
		({ decisions: this.#decisions, name: this.#name } = readKept(services));
	}

	/**
	 * A plan with what is to be added to it: the one seen last where its address names none. Services that are gone since
	 * are left out, and what was decided comes along.
	 */
	add(view: PlanState, known: ReadonlyMap<string, string>): PlanState {
		const kept = readLast().filter((id) => known.has(id));
		const plan = addServices(view, kept);
		this.load(kept);
		this.carry(plan.services);
		return plan;
	}

	/** Takes what is decided along to a plan of other services. */
	carry(services: readonly string[]) {
		this.merge(services, { decisions: this.#decisions, name: this.#name });
	}

	/** Adds to what is kept of a plan of these services; of two decisions about one answer, the later one stays. */
	merge(services: readonly string[], { decisions, name }: KeptPlan) {
		const kept = readKept(services);
		const merged = mergeDecisions(kept.decisions, decisions);
		keep(services, { name: kept.name || name, decisions: merged });
	}

	/** Gives the plan a name; whether the browser keeps it. */
	rename(name: string): boolean {
		this.#name = name.trim().slice(0, MAX_NAME);
		return keep(this.#services, { name: this.#name, decisions: this.#decisions });
	}

	/** Decides what a control of a row says; whether the browser keeps it. */
	decide(row: HTMLElement, control: HTMLInputElement): boolean {
		const line = control.closest<HTMLElement>('[data-answers]');
		const duty = this.#result.duty(row.dataset['duty'] ?? '');
		const answers = line ? answersOfLine(line) : duty ? answersOf(duty) : [];
		const change = changeOf(control);
		const at = new Date().toISOString();
		const decided = answers.map((id) => {
			const before = Object.hasOwn(this.#decisions, id) ? this.#decisions[id] : undefined;
			const usual: PlanDecision = { state: 'to-do', note: '', until: '', at };
			return [id, { ...usual, ...before, ...change, at }] as const;
		});
		this.#decisions = { ...this.#decisions, ...Object.fromEntries(decided) };
		return keep(this.#services, { name: this.#name, decisions: this.#decisions });
	}
}

function changeOf(control: HTMLInputElement): Partial<PlanDecision> {
	switch (control.name) {
		case 'state':
			return { state: control.value as DecisionState };
		case 'note':
			return { note: control.value };
		case 'until':
			return { until: control.value };
		default:
			return { state: control.checked ? 'done' : 'to-do' };
	}
}
