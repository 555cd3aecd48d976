import type { PlanIds } from '../../domain/plan/plan-state.ts';
import { assignmentIds, type TeamDirectory } from '../../domain/team/team-directory.ts';

/** What a plan calls its services, as the server's page says. */
export interface SubjectNames {
	/** Labels by id. */
	labels: ReadonlyMap<string, string>;
	/** Ids by what an address may say. */
	forms: ReadonlyMap<string, string>;
}

/** Reads the names from the options of the field. */
export function readNames(root: HTMLElement): SubjectNames {
	const options = [...root.querySelectorAll<HTMLElement>('[role=option]')];
	const entries = options.map((option) => [option.dataset['id'] ?? '', option] as const);
	const forms = entries.flatMap(([id, { dataset }]) =>
		[id, ...(dataset['forms']?.split(' ') ?? [])].map((form) => [form, id] as const),
	);
	return {
		labels: new Map(entries.map(([id, { textContent }]) => [id, textContent.trim()])),
		forms: new Map(forms),
	};
}

/** The ids that an address may name. */
export function planIds({ forms }: SubjectNames, directory: TeamDirectory): PlanIds {
	return { ...assignmentIds(directory), subjects: forms };
}
