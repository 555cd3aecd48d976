import type { LensQuestion } from '../../../../src/domain/plan/tools/lens-question.ts';

/** A custom lens, as it is read back. */
export interface Lens {
	schemaVersion: string;
	name: string;
	description: string;
	pillars: { id: string; name: string; questions: LensQuestion[] }[];
}

/**
 * What of a lens AWS would not take:
 * https://docs.aws.amazon.com/wellarchitected/latest/userguide/lenses-format-specification.html
 */
export function beyondLimits(text: string): string[] {
	const lens = JSON.parse(text) as Lens;
	const { schemaVersion, name, description, pillars } = lens;
	const questions = pillars.flatMap((pillar) => pillar.questions);
	return [
		// "A custom lens cannot exceed 500 KB in size."
		...unless(new TextEncoder().encode(text).length <= 500_000, 'size'),
		...unless(schemaVersion === '2021-11-01', 'version of the schema'),
		...unless(name.length <= 128 && description.length <= 2048, 'name or description'),
		...unless(pillars.length <= 10 && haveIds(pillars), 'pillars'),
		...unless(haveIds(questions), 'ids of questions'),
		...pillars.flatMap((pillar) =>
			unless(
				pillar.name.length <= 128 && pillar.questions.length > 0 && pillar.questions.length <= 20,
				`pillar ${pillar.id}`,
			),
		),
		...questions.flatMap(beyondQuestion),
		...textsOf(lens).flatMap(({ displayText, url = 'https://' }) =>
			unless(
				displayText.length > 0 && displayText.length <= 2048 && /^https?:\/\//.test(url),
				`text ${displayText.slice(0, 40)}`,
			),
		),
	];
}

function beyondQuestion({ id, title, description, choices, riskRules }: LensQuestion): string[] {
	const known = choices.map((choice) => choice.id);
	const named = riskRules.slice(0, -1).flatMap(({ condition }) => condition.split(' && '));
	const risks = riskRules.map(({ risk }) => risk);
	return [
		...unless(title.length <= 128 && description.length <= 2048, `texts of ${id}`),
		...unless(choices.length <= 15 && haveIds(choices), `choices of ${id}`),
		...choices.flatMap(({ id: choice, title: name, improvementPlan, additionalResources = [] }) =>
			unless(
				name.length <= 128 &&
					// "An improvementPlan is required for each choice, except for a None of these choice."
					(improvementPlan === undefined) === choice.endsWith('_no') &&
					additionalResources.every(({ content }) => content.length <= 5),
				`choice ${choice} of ${id}`,
			),
		),
		...unless(
			riskRules.length <= 3 &&
				riskRules.at(-1)?.condition === 'default' &&
				new Set(risks).size === risks.length &&
				named.every((choice) => known.includes(choice)),
			`rules of ${id}`,
		),
	];
}

const unless = (fine: boolean, what: string) => (fine ? [] : [what]);

function haveIds(records: readonly { id: string }[]): boolean {
	const ids = records.map(({ id }) => id);
	return ids.every((id) => /^\w{3,128}$/.test(id)) && new Set(ids).size === ids.length;
}

function textsOf(part: unknown): { displayText: string; url?: string }[] {
	if (typeof part !== 'object' || part === null) return [];
	const own = 'displayText' in part ? [part as { displayText: string }] : [];
	return [...own, ...Object.values(part).flatMap(textsOf)];
}
