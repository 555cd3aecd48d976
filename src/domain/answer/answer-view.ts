import { isCustomers } from '../customer-load.ts';
import { list, maybeOneOf, words } from '../parameters.ts';
import { isOneOf } from '../query.ts';
import {
	assignmentParameters,
	type AssignmentIds,
	type TeamAssignment,
} from '../team/team-assignment.ts';
import { readView, usualView, writeView, type ReadView, type ViewTable } from '../view-address.ts';
import { ownerIds, type Owner } from '../vocabulary.ts';

/** Further ways to narrow the answers of a page. */
export const answerChoices = {
	exceptions: 'unlike the model',
	own: 'changed by this kind',
	open: 'not all on',
} as const;

/** The id of a further way to narrow answers. */
export type AnswerChoice = keyof typeof answerChoices;

/** How the answers of a page are seen. The address of a view holds all of it. */
export interface AnswerView extends TeamAssignment {
	/** Show one owner's answers only. */
	owner: Owner | undefined;
	/** Show what these teams have to do; of all where none is named. */
	team: readonly string[];
	/** Show what all of these say. */
	only: readonly AnswerChoice[];
	/** Words that an answer, or the names of its duty, must contain. */
	find: string;
}

const parameters: ViewTable<AnswerView, AssignmentIds> = {
	owner: maybeOneOf('owner', ownerIds),
	team: list('team', (id, { teams }) => teams.has(id)),
	only: list<AnswerChoice, AssignmentIds>('only', (id) =>
		isOneOf(id, Object.keys(answerChoices) as AnswerChoice[]),
	),
	find: words('find'),
	...assignmentParameters,
};

/** Every answer, the teams by their usual names. */
export const usualAnswerView = usualView(parameters);

/** Reads a view among the parameters of a page. Never throws; what means nothing is `ignored`. */
export function parseAnswerView(search: string, ids: AssignmentIds): ReadView<AnswerView> {
	return readView(parameters, search, ids, 'allowed');
}

/** Writes a view as the query part of an address; empty where a page is shown as it is. */
export function writeAnswerView(view: AnswerView): string {
	return writeView(parameters, view);
}

/** What a view looks at in a row. */
export interface AnswerFacts {
	owner: Owner;
	/** The team that does it. */
	team: string;
	/** The row is not stated for the subject, or only assumed. */
	folded: boolean;
	/** Which of the further choices it fits. */
	choices: readonly AnswerChoice[];
	/** Its texts and the names of its duty, in lower case. */
	words: string;
}

/** Whether a view shows a row. */
export function showsAnswer(view: AnswerView, row: AnswerFacts): boolean {
	return (
		(view.owner === undefined || view.owner === row.owner) &&
		(view.team.length === 0 ||
			(!row.folded && isCustomers(row.owner) && view.team.includes(row.team))) &&
		view.only.every((choice) => !row.folded && row.choices.includes(choice)) &&
		hasWords(row.words, view.find)
	);
}

function hasWords(text: string, find: string): boolean {
	return find
		.toLowerCase()
		.split(/\s+/)
		.filter(Boolean)
		.every((word) => text.includes(word));
}

/** Whether a view leaves anything out. */
export function narrows({ owner, team, only, find }: AnswerView): boolean {
	return owner !== undefined || team.length > 0 || only.length > 0 || find.trim() !== '';
}
