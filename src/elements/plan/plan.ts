import type { PlanDecisions } from '../../domain/plan/decisions.ts';
import type { PlanToTake } from '../../domain/plan/plan-export.ts';
import type { PlanState } from '../../domain/plan/plan-state.ts';
import type { TeamAssignment } from '../../domain/team/team-assignment.ts';

/** The plan as its parts see it. */
export interface Plan extends HTMLElement {
	/** The view of the address. */
	readonly view: PlanState;
	/** What is chosen: the services of the result that is shown, or of the one to come. */
	readonly chosen: readonly string[];
	/** What services are called, by id. */
	readonly labels: ReadonlyMap<string, string>;
	/** Whether a result is shown, not the choice. */
	readonly inResult: boolean;
	/** What the result is made of, for what is taken along. */
	readonly facts: Pick<PlanToTake, 'groups' | 'decisions' | 'today'>;
	/** Chooses services. */
	choose(ids: readonly string[]): void;
	/** Changes the view. */
	change(change: Partial<PlanState>): void;
	/** Narrows what is shown. */
	narrow(change: Partial<PlanState>): void;
	/** Gives teams other names, or duties to other teams. */
	assign(change: Partial<TeamAssignment>): void;
	/** Decides what a control of a row says. */
	decide(row: HTMLElement, control: HTMLInputElement): void;
	/** Takes over decisions that a file holds. */
	takeOver(services: readonly string[], decisions: PlanDecisions): void;
	/** What a team is called. */
	teamName(id: string): string;
	/** Shows the choice, and what will come out of it. */
	showChoice(): Promise<void>;
	/** Says something to the reader. */
	say(text: string): void;
}
