import { describeSpread, mostDiffer, spreadOf, type Spread } from '../../matrix/spread.ts';
import type { Rule } from './rule.ts';

/** So many services of a model state a duty before what most of them say counts. */
const enough = 5;

/** What is called usual is what most services of the model do, where enough of them say what they do. */
export const usualAnswerRule: Rule = {
	name: 'usual answers are usual',
	check: ({ catalog }) =>
		catalog.duties.flatMap((duty) =>
			catalog.cloudModels
				.filter((model) => duty.toldApart?.[model.id] === undefined)
				// A duty that lacks the model's answer is told so by its shape.
				.filter((model) => duty.allocation[model.id])
				.map((model) => ({ model, spread: spreadOf(catalog, duty, model) }))
				.filter(({ spread }) => spread.cells.length >= enough && mostDiffer(spread))
				.map(({ model, spread }) => ({
					file: duty.file,
					path: ['allocation', model.id, 'owner'],
					message: describeContradiction(model.label, spread),
				})),
		),
};

function describeContradiction(label: string, spread: Spread): string {
	const { cells, differing, usualOwner } = spread;
	return `"${usualOwner}" is not usual: ${differing} of ${cells.length} ${label} services that state the duty say otherwise (${describeSpread(spread)}); change the model’s answer, state the duty for more services, or tell the kinds of the model apart in its text and say so in toldApart`;
}
