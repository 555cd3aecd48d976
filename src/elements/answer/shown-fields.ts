import type { AnswerChoice } from '../../domain/answer/answer-view.ts';
import type { FilterFields } from './filter-fields.ts';

/** Sets the fields of the filter as a view says. */
export function showFields(form: HTMLFormElement, { owner, team, only, find }: FilterFields) {
	for (const field of form.querySelectorAll<HTMLInputElement>('input')) {
		if (field.name === 'owner') field.checked = field.value === (owner ?? '');
		if (field.name === 'team') field.checked = team.includes(field.value);
		if (field.name === 'only') field.checked = only.includes(field.value as AnswerChoice);
		// Not under the reader's hands.
		if (field.name === 'find' && field !== document.activeElement) field.value = find;
	}
}
