import type { PlanToTake } from '../../domain/plan/plan-export.ts';
import type { PlanState } from '../../domain/plan/plan-state.ts';
import type { PlanBook } from '../../domain/plan/workbook/plan-book.ts';
import type { TeamAssignment } from '../../domain/team/team-assignment.ts';
import type { KeptPlan } from './plan-store.ts';

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
	readonly facts: Pick<PlanToTake, 'groups' | 'decisions' | 'today'> &
		Pick<PlanBook, 'teams' | 'teamOf' | 'name'>;
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
	/** Draws what a row asks for; every row where none is named. */
	open(duty?: string): void;
	/** Takes over what a file holds: services, decisions and a name. */
	takeOver(services: readonly string[], kept: KeptPlan): void;
	/** Gives the plan a name. */
	rename(name: string): void;
	/** Shows the choice, and what will come out of it. */
	showChoice(): Promise<void>;
	/** Says something to the reader. */
	say(text: string): void;
}
