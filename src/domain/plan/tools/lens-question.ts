import { plainText } from '../../code-spans.ts';
import { describeProvenance } from '../../matrix/answer.ts';
import { dutyPath } from '../../paths.ts';
import { defaultStates } from '../../vocabulary.ts';
import { allLines, type PlanDuty, type PlanLine } from '../plan-duties.ts';
import { cut, type ToolPlan } from './tool-plan.ts';

/** What AWS takes of a lens, in characters, in numbers of each and in bytes (its lens format specification). */
export const lensLimits = {
	...{ pillars: 10, questions: 20, choices: 15, rules: 3, resources: 5 },
	...{ title: 128, text: 2048, bytes: 500_000 },
} as const;

/** A text with a page that says more. */
export interface LensText {
	displayText: string;
	url: string;
}

/** A choice of a question: what is done, or none of it. */
export interface LensChoice {
	id: string;
	title: string;
	helpfulResource: LensText;
	improvementPlan?: LensText;
	additionalResources?: { type: 'HELPFUL_RESOURCE'; content: LensText[] }[];
}

/** A question of a lens. */
export interface LensQuestion {
	id: string;
	title: string;
	description: string;
	helpfulResource: LensText;
	choices: LensChoice[];
	riskRules: { condition: string; risk: 'HIGH_RISK' | 'MEDIUM_RISK' | 'NO_RISK' }[];
}

/** A duty as questions: a choice a service, and one more for none of them. Several where there are more services. */
export function questionsOf(
	plan: ToolPlan,
	team: string,
	duty: PlanDuty,
	summary: string,
): LensQuestion[] {
	const parts = inParts(allLines(duty), lensLimits.choices - 1);
	return parts.map((lines, index) => {
		const id = parts.length > 1 ? `${lensId(duty.duty)}_${index + 1}` : lensId(duty.duty);
		const part = parts.length > 1 ? ` (${index + 1} of ${parts.length})` : '';
		const page = `${plan.site}${dutyPath(duty.duty)}`;
		return {
			id,
			title: `${cut(duty.title, 80)}${part}: where is it done?`,
			description: cut(`${plainText(summary)} Team: ${team}. More: ${page}`, lensLimits.text),
			helpfulResource: {
				displayText: `The plan that this question comes from, edition ${plan.edition}.`,
				url: plan.address,
			},
			choices: [...lines.map((line) => toChoice(plan, line)), noneOf(id, page)],
			riskRules: rulesOf(lines),
		};
	});
}

/** A name as the ids of a lens may be: letters, digits and underscores. */
export function lensId(id: string): string {
	return id.replaceAll('/', '__').replaceAll(/[^A-Za-z0-9_]/g, '_');
}

function toChoice({ site, address }: ToolPlan, line: PlanLine): LensChoice {
	const { cell, subject, label } = line;
	const { sources, path, customer, aws } = cell;
	const url = path ? `${site}${path}` : address;
	const content = sources.slice(0, lensLimits.resources).map((source) => ({
		displayText: cut(source.title, lensLimits.text),
		url: source.url,
	}));
	return {
		id: lensId(subject),
		title: cut(label, lensLimits.title),
		helpfulResource: { displayText: cut(helpOf(line), lensLimits.text), url },
		improvementPlan: {
			displayText: cut(plainText(customer ?? aws ?? ''), lensLimits.text),
			url,
		},
		...(content.length > 0 && { additionalResources: [{ type: 'HELPFUL_RESOURCE', content }] }),
	};
}

function helpOf({ cell }: PlanLine): string {
	const { default: state, checks = [] } = cell;
	const from = describeProvenance(cell);
	return [
		...(state
			? [`If nobody acts: ${defaultStates[state.state].label}. ${plainText(state.text)}`]
			: []),
		...(checks.length > 0 ? [`Checks: ${checks.map(({ title }) => title).join(', ')}.`] : []),
		...(from ? [`This answer is ${from}.`] : []),
		'Who does what here, with sources.',
	].join(' ');
}

// AWS reads the ending of the id.
function noneOf(question: string, page: string): LensChoice {
	return {
		id: `${question}_no`,
		title: 'None of these',
		helpfulResource: { displayText: 'Choose this where it is done on none of them.', url: page },
	};
}

// What nothing does by itself weighs most: without it the risk is high.
function rulesOf(lines: readonly PlanLine[]): LensQuestion['riskRules'] {
	const all = lines.map(({ subject }) => lensId(subject));
	const open = lines.filter((line) => line.open).map(({ subject }) => lensId(subject));
	return [
		{ condition: all.join(' && '), risk: 'NO_RISK' },
		...(open.length > 0 && open.length < all.length
			? [{ condition: open.join(' && '), risk: 'MEDIUM_RISK' as const }]
			: []),
		{ condition: 'default', risk: open.length > 0 ? 'HIGH_RISK' : 'MEDIUM_RISK' },
	];
}

function inParts<Item>(items: readonly Item[], most: number): Item[][] {
	const count = Math.ceil(items.length / most);
	const each = Math.ceil(items.length / Math.max(1, count));
	return Array.from({ length: count }, (_, index) => items.slice(index * each, (index + 1) * each));
}
