import type { Catalog, Duty } from '../../catalog.ts';
import { describeSpread, mostDiffer, spreadOf, type Spread } from '../../matrix/spread.ts';
import type { Problem } from '../../problem.ts';
import type { Rule } from './rule.ts';

/** So many services of a model state a duty before what most of them say counts. */
const enough = 5;

/**
 * What is called usual is what most services of the model do, where enough of them say what they do; a reason to keep
 * another answer goes when two thirds follow it again.
 */
export const usualAnswerRule: Rule = {
	name: 'usual answers are usual',
	check: ({ catalog }) =>
		catalog.duties.flatMap((duty) =>
			catalog.cloudModels
				// A duty that lacks the model's answer is told so by its shape.
				.filter((model) => duty.allocation[model.id])
				.flatMap((model) => judge(duty, model, spreadOf(catalog, duty, model))),
		),
};

type CloudModel = Catalog['cloudModels'][number];

function judge({ file, toldApart }: Duty, { id, label }: CloudModel, spread: Spread): Problem[] {
	const { cells, differing } = spread;
	const explained = toldApart?.[id] !== undefined;
	if (!explained && cells.length >= enough && mostDiffer(spread))
		return [
			{ file, path: ['allocation', id, 'owner'], message: describeContradiction(label, spread) },
		];
	// Between a third and a half the next service may turn it: the reason stays.
	if (explained && differing * 3 <= cells.length)
		return [{ file, path: ['toldApart', id], message: describeAgreement(label, spread) }];
	return [];
}

function describeContradiction(label: string, spread: Spread): string {
	const { cells, differing, usualOwner } = spread;
	return `"${usualOwner}" is not usual: ${differing} of ${cells.length} ${label} services that state the duty say otherwise (${describeSpread(spread)}); change the model’s answer, state the duty for more services, or tell the kinds of the model apart in its text and say so in toldApart`;
}

function describeAgreement(label: string, { cells, differing, usualOwner }: Spread): string {
	return `is not needed: only ${differing} of ${cells.length} ${label} services that state the duty say something other than "${usualOwner}"; remove it`;
}
