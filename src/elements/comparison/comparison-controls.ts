import type { TableState } from '../../domain/comparison/table-state.ts';
import { part } from '../page/part.ts';
import type { ComparisonNames } from './comparison-names.ts';

/** What shows each part of a view: a field of its name, a checkbox of its name, or the table itself. */
export const controls: Readonly<Record<keyof TableState, 'field' | 'checkbox' | 'table'>> = {
	columns: 'table',
	query: 'field',
	layer: 'field',
	owner: 'field',
	ownerColumn: 'field',
	side: 'field',
	team: 'field',
	differences: 'checkbox',
	sort: 'field',
	folded: 'table',
	open: 'table',
	teamNames: 'table',
	assigned: 'table',
};

/** Brings the controls of the comparison in line with the view. */
export function showControls(root: HTMLElement, state: TableState, names: ComparisonNames) {
	const ownerColumn = part(root, '[name=ownerColumn]', HTMLSelectElement);
	const choices = state.columns.map((id) => new Option(names.labels.get(id) ?? id, id));
	ownerColumn.replaceChildren(new Option('Any', ''), ...choices);
	for (const option of part(root, '[name=team]', HTMLSelectElement).options)
		if (option.value) option.textContent = nameOf(option.value, state, names);
	for (const [name, kind] of Object.entries(controls) as [keyof TableState, string][])
		if (kind === 'checkbox') part(root, `[name=${name}]`, HTMLInputElement).checked = !!state[name];
		else if (kind === 'field') showField(root, name, String(state[name] ?? ''));
	showTeamNotice(root, state, names);
}

/** What a control says of the view; nothing where it is no control of the view. */
export function readControl({
	name,
	value,
	checked,
}: Partial<HTMLInputElement>): Partial<TableState> {
	const kind = controls[name as keyof TableState] as string | undefined;
	if (kind === 'checkbox') return { [name!]: checked };
	if (name === 'query') return { query: value ?? '' };
	return kind === 'field' ? { [name!]: value || undefined } : {};
}

/** What a team is called in a view. */
export function nameOf(
	team: string,
	{ teamNames }: TableState,
	{ teams }: ComparisonNames,
): string {
	return teamNames.get(team) ?? teams.get(team) ?? team;
}

function showField(root: HTMLElement, name: string, value: string) {
	const field = part(root, `[name=${name}]`) as HTMLInputElement | HTMLSelectElement;
	// Writing the same text again would move the caret.
	if (field.value !== value) field.value = value;
}

function showTeamNotice(root: HTMLElement, state: TableState, names: ComparisonNames) {
	const notice = part(root, '[data-team-notice]');
	notice.hidden = !state.team;
	part(notice, 'b').textContent = state.team ? nameOf(state.team, state, names) : '';
}
