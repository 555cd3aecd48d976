import type { TableState } from '../../domain/comparison/table-state.ts';

const names = ['query', 'layer', 'owner', 'ownerColumn', 'side', 'team', 'sort'] as const;

/** Brings the controls of the comparison in line with the view. */
export function showControls(
	root: HTMLElement,
	state: TableState,
	labels: ReadonlyMap<string, string>,
	teamNames: ReadonlyMap<string, string>,
) {
	const form = root.querySelector('form');
	if (!form) throw new Error('ComparisonTableElement: <form> not found');
	const control = (name: string) =>
		form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
	control('ownerColumn').replaceChildren(
		new Option('Any', ''),
		...state.columns.map((id) => new Option(labels.get(id) ?? id, id)),
	);
	for (const option of (control('team') as HTMLSelectElement).options)
		if (option.value) option.textContent = nameOf(option.value, state, teamNames);
	for (const name of names) {
		const value = state[name] ?? '';
		// Writing the same text again would move the caret.
		if (control(name).value !== value) control(name).value = value;
	}
	(control('differences') as HTMLInputElement).checked = state.differences;
	showTeamNotice(root, state, teamNames);
}

/** What a team is called in a view. */
export function nameOf(
	team: string,
	{ teamNames }: TableState,
	usual: ReadonlyMap<string, string>,
): string {
	return teamNames.get(team) ?? usual.get(team) ?? team;
}

function showTeamNotice(root: HTMLElement, state: TableState, usual: ReadonlyMap<string, string>) {
	const notice = root.querySelector<HTMLElement>('[data-team-notice]');
	const name = notice?.querySelector('b');
	if (!notice || !name) return;
	notice.hidden = !state.team;
	name.textContent = state.team ? nameOf(state.team, state, usual) : '';
}
