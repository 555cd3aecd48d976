import { handoffs, owners, type Handoff } from '../../vocabulary.ts';
import { answersByDuty, type BookAnswer, type PlanBook } from './plan-book.ts';

/** Who performs, answers for, supports or hears of a duty on some services. */
export interface RasciRow {
	duty: string;
	title: string;
	/** Which part of the duty is meant. */
	part: string;
	answers: readonly BookAnswer[];
	/** The letters of AWS. */
	aws: string;
	/** The letters of the team that does the duty. */
	team: string;
}

type Share = Pick<RasciRow, 'part' | 'aws' | 'team'>;

/** Who has which letters of a shared duty, by its hand-off: exactly one party answers for each row. */
const shares: Readonly<Record<Handoff, readonly Share[]>> = {
	'aws-supplies-you-apply': [
		{ part: handoffs['aws-supplies-you-apply'].label, aws: 'S', team: 'A/R' },
	],
	'aws-applies-you-schedule': [
		{ part: handoffs['aws-applies-you-schedule'].label, aws: 'R', team: 'A' },
	],
	'aws-offers-you-enable': [
		{ part: handoffs['aws-offers-you-enable'].label, aws: 'S', team: 'A/R' },
	],
	'separate-layers': [
		{ part: 'In AWS’s layers', aws: 'A/R', team: 'I' },
		{ part: 'In your layers', aws: '', team: 'A/R' },
	],
};

/** The rows of a RASCI matrix: a row for each duty and each way in which it is divided between AWS and the customer. */
export function rasciRows(book: PlanBook): RasciRow[] {
	return answersByDuty(book).flatMap((answers) => {
		const applicable = answers.filter(({ cell }) => cell.owner !== 'not-applicable');
		const ways = Map.groupBy(applicable, ({ cell }) => `${cell.owner} ${cell.handoff ?? ''}`);
		return [...ways.values()].flatMap((same) => {
			const { cell } = same[0]!;
			const { duty, title } = cell;
			return sharesOf(cell).map((share) => ({ duty, title, ...share, answers: same }));
		});
	});
}

function sharesOf({ owner, handoff }: BookAnswer['cell']): readonly Share[] {
	if (owner === 'aws') return [{ part: owners.aws.label, aws: 'A/R', team: 'I' }];
	if (owner === 'shared' && handoff) return shares[handoff];
	return [{ part: owners[owner].label, aws: '', team: 'A/R' }];
}
