import {
	mergeDecisions,
	type DecisionState,
	type PlanDecision,
	type PlanDecisions,
} from '../../domain/plan/decisions.ts';
import { answersOf } from '../../domain/plan/plan-order.ts';
import type { PlanResult } from './plan-result.ts';
import { answersOfLine } from './plan-rows.ts';
import { keep, readKept } from './plan-store.ts';

/** What the reader decides about the answers of a plan, and where that is kept. */
export class PlanDeciding {
	readonly #result: PlanResult;
	#services: readonly string[] = [];
	#decisions: PlanDecisions = {};

	constructor(result: PlanResult) {
		this.#result = result;
	}

	/** What is decided. */
	get decisions(): PlanDecisions {
		return this.#decisions;
	}

	/** What is decided, by today. */
	get facts() {
		return { decisions: this.#decisions, today: new Date().toISOString().slice(0, 10) };
	}

	/** Reads what was decided about a plan of these services. */
	load(services: readonly string[]) {
		this.#services = services;
		this.#decisions = readKept(services).decisions;
	}

	/** Takes what is decided along to a plan of other services. */
	carry(services: readonly string[]) {
		this.merge(services, this.#decisions);
	}

	/** Adds decisions to those about a plan of these services; of two about one answer, the later one stays. */
	merge(services: readonly string[], decisions: PlanDecisions) {
		const kept = readKept(services);
		keep(services, { ...kept, decisions: mergeDecisions(kept.decisions, decisions) });
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
		const kept = readKept(this.#services);
		return keep(this.#services, { ...kept, decisions: this.#decisions });
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
