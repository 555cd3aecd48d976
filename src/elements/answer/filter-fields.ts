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
