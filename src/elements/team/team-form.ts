import {
	MAX_TEAM_NAME,
	cleanTeamName,
	type TeamAssignment,
} from '../../domain/team/team-assignment.ts';
import { teamName, type TeamDirectory } from '../../domain/team/team-view.ts';
import { addStyles } from '../page/styles.ts';
import styles from '../../styles/team-form.css?url';

addStyles(styles);

/** Draws the form in which a reader names the teams and gives each duty of the page to one. */
export function drawTeamForm(
	box: HTMLElement,
	root: HTMLElement,
	directory: TeamDirectory,
	assignment: TeamAssignment,
	change: (assignment: TeamAssignment) => void,
) {
	const form = box.querySelector('form') ?? makeForm(box, root, directory);
	for (const field of form.querySelectorAll<HTMLInputElement>('input')) {
		const value = teamName(directory, assignment, field.name);
		// Not under the reader's hands: a name may end in a space while it is being typed.
		if (field !== document.activeElement) field.value = value;
	}
	for (const field of form.querySelectorAll<HTMLSelectElement>('select')) {
		const usual = directory.duties.find(({ id }) => id === field.name)?.team ?? '';
		for (const option of field.options)
			option.textContent = teamName(directory, assignment, option.value);
		field.value = assignment.assigned.get(field.name) ?? usual;
	}
	form.oninput = () => change(readForm(form, assignment));
	form.querySelector<HTMLButtonElement>('[type=reset]')!.onclick = (event) => {
		event.preventDefault();
		change({ teamNames: new Map(), assigned: new Map() });
	};
}

// Duties of other pages, which the form does not show, keep their team.
function readForm(form: HTMLFormElement, { assigned }: TeamAssignment): TeamAssignment {
	const valuesOf = (kind: string) =>
		[...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(kind)].map(
			({ name, value }) => [name, value] as const,
		);
	return {
		teamNames: new Map(valuesOf('input').map(([id, name]) => [id, cleanTeamName(name)])),
		assigned: new Map([...assigned, ...valuesOf('select')]),
	};
}

function makeForm(box: HTMLElement, root: HTMLElement, directory: TeamDirectory): HTMLFormElement {
	const form = document.createElement('form');
	const names = directory.teams.map(({ id, name }) => {
		const field = document.createElement('input');
		Object.assign(field, {
			name: id,
			maxLength: MAX_TEAM_NAME,
			autocomplete: 'off',
			className: 'text-input',
		});
		return labelled(`Name of ${name}`, field);
	});
	const here = new Set(
		[...root.querySelectorAll<HTMLElement>('.team-list > li')].map(
			({ dataset }) => dataset['duty'],
		),
	);
	const duties = directory.duties
		.filter(({ id }) => here.has(id))
		.map(({ id, title }) => {
			const field = document.createElement('select');
			field.name = id;
			field.append(...directory.teams.map((team) => new Option(team.name, team.id)));
			return labelled(title, field);
		});
	form.append(group('Names', names), group('Duties on this page', duties), buttons());
	form.addEventListener('submit', (event) => event.preventDefault());
	box.append(form);
	return form;
}

function labelled(text: string, field: HTMLElement): HTMLElement {
	const label = document.createElement('label');
	label.append(text, field);
	return label;
}

function group(title: string, fields: readonly HTMLElement[]): HTMLElement {
	const set = document.createElement('fieldset');
	const legend = document.createElement('legend');
	legend.textContent = title;
	set.append(legend, ...fields);
	return set;
}

function buttons(): HTMLElement {
	const bar = document.createElement('p');
	const copy = document.createElement('button');
	Object.assign(copy, {
		type: 'button',
		textContent: 'Copy link to this assignment',
		className: 'button',
	});
	copy.dataset['copyView'] = '';
	const reset = document.createElement('button');
	Object.assign(reset, {
		type: 'reset',
		textContent: 'Back to the usual teams',
		className: 'button',
	});
	bar.append(copy, ' ', reset);
	return bar;
}
