import type { AnswerChoice, AnswerView } from '../../domain/answer/answer-view.ts';
import type { Owner } from '../../domain/vocabulary.ts';

/** The part of a view that the fields of the filter hold. */
export type FilterFields = Pick<AnswerView, 'owner' | 'team' | 'only' | 'find'>;

/** What the fields of the filter say. */
export function readFields(form: HTMLFormElement): FilterFields {
	const data = new FormData(form);
	return {
		owner: (data.get('owner') || undefined) as Owner | undefined,
		team: data.getAll('team') as string[],
		only: data.getAll('only') as AnswerChoice[],
		find: (data.get('find') as string | null) ?? '',
	};
}

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
