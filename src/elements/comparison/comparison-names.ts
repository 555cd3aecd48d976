import type { TableIds } from '../../domain/comparison/table-state.ts';

/** What the comparison knows of a subject that can be a column. */
export interface KnownSubject {
	label: string;
	/** Its page, from the site's root; the baseline has none. */
	path: string | undefined;
	/** The label of its service model. */
	model: string;
}

/** What the comparison calls its columns and teams, as the server's page says. */
export interface ComparisonNames {
	/** All subjects, by id. */
	subjects: ReadonlyMap<string, KnownSubject>;
	/** The usual names of teams, by id. */
	teams: ReadonlyMap<string, string>;
	/** The ids that an address may name. */
	ids: TableIds;
	/** The label of a subject. */
	label(id: string): string;
}

/** Reads the names from the controls of the comparison. */
export function readNames(root: HTMLElement, duties: readonly string[]): ComparisonNames {
	const options = [...root.querySelectorAll<HTMLElement>('[role=option]')];
	const subjects = new Map(
		options.map(({ dataset, textContent }) => {
			const { id = '', path, model = '' } = dataset;
			return [id, { label: textContent.trim(), path, model }];
		}),
	);
	const choices = root.querySelectorAll<HTMLOptionElement>('[name=team] option:not([value=""])');
	const teams = new Map([...choices].map(({ value, text }) => [value, text]));
	const ids = {
		subjects: new Set(subjects.keys()),
		duties: new Set(duties),
		teams: new Set(teams.keys()),
	};
	return { subjects, teams, ids, label: (id) => subjects.get(id)?.label ?? id };
}
