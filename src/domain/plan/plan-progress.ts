import {
	decisionStates,
	isSettled,
	type DecisionState,
	type PlanDecision,
	type PlanDecisions,
} from './decisions.ts';
import type { PlanDuty } from './plan-duties.ts';
import { answersOf, openWords } from './plan-order.ts';

/** What became of a duty: how many of its answers are done and decided otherwise, and the state of all where they have one. */
export interface DutyProgress {
	answers: number;
	done: number;
	decided: number;
	settled: boolean;
	/** The state that all its answers have; undefined where they differ. */
	state: DecisionState | undefined;
	/** The note and the date that all its answers have. */
	note: string;
	until: string;
}

/** What became of a duty by a day, `YYYY-MM-DD`. */
export function progressOfDuty(
	duty: PlanDuty,
	decisions: PlanDecisions,
	today: string,
): DutyProgress {
	const ids = answersOf(duty);
	const all = ids.map((id) => (Object.hasOwn(decisions, id) ? decisions[id] : undefined));
	const settled = all.filter((decision) => isSettled(decision, today));
	const done = settled.filter((decision) => decision?.state === 'done').length;
	const shared = <Value>(read: (decision: PlanDecision | undefined) => Value) => {
		const values = new Set(all.map(read));
		return values.size === 1 ? [...values][0] : undefined;
	};
	return {
		answers: ids.length,
		done,
		decided: settled.length - done,
		settled: settled.length === ids.length,
		state: shared((decision) => decision?.state ?? 'to-do'),
		note: shared((decision) => decision?.note ?? '') ?? '',
		until: shared((decision) => decision?.until ?? '') ?? '',
	};
}

/** What the row of a duty says of it. */
export function progressWords(duty: PlanDuty, progress: DutyProgress): string {
	const { done, decided, answers, settled, state } = progress;
	if (settled) return state && state !== 'to-do' ? decisionStates[state] : 'Settled';
	if (done + decided > 0) return `${done + decided} of ${answers} settled`;
	return openWords(duty);
}
