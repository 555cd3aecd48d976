import { appliedFilters } from '../../domain/comparison/view-words.ts';
import type { TableState } from '../../domain/comparison/table-state.ts';
import { make } from '../page/make.ts';
import { part } from '../page/part.ts';
import type { ComparisonNames } from './comparison-names.ts';

/** What shows a part of a view: a control of its name, or the table itself. */
type Control = 'words' | 'choice' | 'checkbox' | 'table';

/** What shows each part of a view. */
export const controls: Readonly<Record<keyof TableState, Control>> = {
	columns: 'table',
	query: 'words',
	layer: 'choice',
	owner: 'choice',
	ownerColumn: 'choice',
	side: 'choice',
	team: 'choice',
	differences: 'checkbox',
	moved: 'table',
	checked: 'checkbox',
	sort: 'choice',
	compact: 'checkbox',
	folded: 'table',
	open: 'table',
	teamNames: 'table',
	assigned: 'table',
};

/** Brings the controls of the comparison in line with the view. */
export function showControls(root: HTMLElement, state: TableState, names: ComparisonNames) {
	const ownerColumn = part(root, '[name=ownerColumn]', HTMLSelectElement);
	const choices = state.columns.map((id) => new Option(names.label(id), id));
	ownerColumn.replaceChildren(new Option('Any', ''), ...choices);
	for (const option of part(root, '[name=team]', HTMLSelectElement).options)
		if (option.value) option.textContent = nameOf(option.value, state, names);
	for (const [name, kind] of Object.entries(controls) as [keyof TableState, Control][])
		if (kind === 'checkbox') part(root, `[name=${name}]`, HTMLInputElement).checked = !!state[name];
		else if (kind !== 'table') showValue(root, name, String(state[name] ?? ''));
	root.toggleAttribute('data-compact', state.compact);
	showApplied(root, state, names);
}

/** What a control says of the view; nothing where it is no control of the view. */
export function readControl({ name, value, checked }: HTMLInputElement): Partial<TableState> {
	switch ((controls as Readonly<Record<string, Control>>)[name]) {
		case 'words':
			return { [name]: value };
		case 'choice':
			return { [name]: value || undefined };
		case 'checkbox':
			return { [name]: checked };
		default:
			return {};
	}
}

/** What a team is called in a view. */
export function nameOf(
	team: string,
	{ teamNames }: TableState,
	{ teams }: ComparisonNames,
): string {
	return teamNames.get(team) ?? teams.get(team) ?? team;
}

/** What the words of a view call its subjects and teams. */
export function viewNames(state: TableState, names: ComparisonNames) {
	return {
		subject: (id: string) => names.label(id),
		team: (id: string) => nameOf(id, state, names),
	};
}

function showValue(root: HTMLElement, name: string, value: string) {
	const field = part(root, `[name=${name}]`) as HTMLInputElement | HTMLSelectElement;
	// Writing the same text again would move the caret.
	if (field.value !== value) field.value = value;
}

// The button of the differences tells of itself.
function showApplied(root: HTMLElement, state: TableState, names: ComparisonNames) {
	const filters = appliedFilters(state, viewNames(state, names)).filter(
		({ parts }) => !parts.includes('differences'),
	);
	const badge = part(root, '[data-filters]');
	badge.hidden = filters.length === 0;
	badge.textContent = String(filters.length);
	const line = part(root, '[data-applied]');
	line.hidden = filters.length === 0;
	const chips = filters.map(({ label, parts }) => {
		const name = { ariaLabel: `Remove the filter “${label}”`, title: 'Remove' };
		const dataset = { action: 'lift', parts: parts.join() };
		return make('button', { type: 'button', className: 'chip', ...name, dataset }, `${label} ×`);
	});
	part(line, '[data-applied-filters]').replaceChildren(...chips);
}
