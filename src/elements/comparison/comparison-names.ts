import type { TableIds } from '../../domain/comparison/table-state.ts';

/** What the comparison calls its columns and teams, as the server's page says. */
export interface ComparisonNames {
	/** The labels of all subjects, by id. */
	labels: ReadonlyMap<string, string>;
	/** The usual names of teams, by id. */
	teams: ReadonlyMap<string, string>;
	/** The ids that an address may name. */
	ids: TableIds;
}

/** Reads the names from the controls of the comparison. */
export function readNames(root: HTMLElement, duties: readonly string[]): ComparisonNames {
	const subjects = root.querySelectorAll<HTMLElement>('[role=option]');
	const labels = new Map(
		[...subjects].map(({ dataset, textContent }) => [dataset['id'] ?? '', textContent.trim()]),
	);
	const choices = root.querySelectorAll<HTMLOptionElement>('[name=team] option:not([value=""])');
	const teams = new Map([...choices].map(({ value, text }) => [value, text]));
	const ids = {
		subjects: new Set(labels.keys()),
		duties: new Set(duties),
		teams: new Set(teams.keys()),
	};
	return { labels, teams, ids };
}
