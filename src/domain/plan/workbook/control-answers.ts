import { originOf, type Origin } from '../../frameworks/origins.ts';
import { answersByDuty, type BookAnswer, type PlanBook } from './plan-book.ts';

/** A control with the answers of the plan to the duties that stand for it. */
export interface ControlAnswers {
	id: string;
	answers: BookAnswer[];
	/** Whose all of them together make it. */
	origin: Exclude<Origin, 'not-applicable'>;
}

/** The controls that a plan has something to say to: what is applicable nowhere is left out. */
export function controlAnswers(book: PlanBook): ControlAnswers[] {
	const byDuty = new Map(answersByDuty(book).map((answers) => [answers[0]!.cell.duty, answers]));
	return book.background.controls.flatMap(({ id, duties }) => {
		const answers = duties
			.flatMap((duty) => byDuty.get(duty) ?? [])
			.filter(({ cell }) => cell.owner !== 'not-applicable');
		const origin = originOf(answers.map(({ cell }) => cell.owner));
		return origin === 'not-applicable' ? [] : [{ id, answers, origin }];
	});
}
