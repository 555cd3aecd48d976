import {
	MAX_TEAM_NAME,
	cleanTeamName,
	type TeamAssignment,
} from '../../domain/team/team-assignment.ts';
import { teamName, type TeamDirectory } from '../../domain/team/team-directory.ts';
import { make } from '../page/make.ts';
import { part } from '../page/part.ts';
import { addStyles } from '../page/styles.ts';
import forms from '../../styles/forms.css?url';
import styles from '../../styles/team/team-form.css?url';

void addStyles(forms);
void addStyles(styles);

/** What the form does to the page. */
interface FormActions {
	/** Follows every sign that is typed, and every choice. */
	change: (assignment: TeamAssignment) => void;
	/** The reader is done with a field. */
	changed: () => void;
}

/** Draws the form in which a reader names the teams and gives each duty of the page to one. */
export function drawTeamForm(
	box: HTMLElement,
	root: HTMLElement,
	directory: TeamDirectory,
	assignment: TeamAssignment,
	{ change, changed }: FormActions,
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
	form.onchange = changed;
	part(form, '[type=reset]').onclick = (event) => {
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
	const form = make(
		'form',
		{},
		group('Names', nameFields(directory)),
		group('Duties on this page', dutyFields(root, directory)),
		buttons(),
	);
	form.addEventListener('submit', (event) => event.preventDefault());
	box.append(form);
	return form;
}

function nameFields({ teams }: TeamDirectory): HTMLElement[] {
	return teams.map(({ id, name }) => {
		const field = make('input', {
			name: id,
			maxLength: MAX_TEAM_NAME,
			autocomplete: 'off',
			className: 'text-input',
		});
		return make('label', {}, `Name of ${name}`, field);
	});
}

function dutyFields(root: HTMLElement, { teams, duties }: TeamDirectory): HTMLElement[] {
	const items = root.querySelectorAll<HTMLElement>('.row');
	const here = new Set([...items].map(({ dataset }) => dataset['duty']));
	return duties
		.filter(({ id }) => here.has(id))
		.map(({ id, title }) => {
			const options = teams.map((team) => new Option(team.name, team.id));
			return make('label', {}, title, make('select', { name: id }, ...options));
		});
}

function group(title: string, fields: readonly HTMLElement[]): HTMLElement {
	return make('fieldset', {}, make('legend', {}, title), ...fields);
}

function buttons(): HTMLElement {
	const copy = { type: 'button', className: 'button', dataset: { copyView: '' } } as const;
	const reset = { type: 'reset', className: 'button' } as const;
	return make(
		'p',
		{},
		make('button', copy, 'Copy link to this assignment'),
		' ',
		make('button', reset, 'Back to the usual teams'),
	);
}
