import { plainText } from '../../code-spans.ts';
import { describeProvenance } from '../../matrix/answer.ts';
import { shortLabel } from '../../names.ts';
import { dutyPath, generalPath } from '../../paths.ts';
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
	const parts = inParts(choicesOf(plan, duty), lensLimits.choices - 1);
	return parts.map((own, index) => {
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
			choices: [...own.map(({ choice }) => choice), noneOf(id, page)],
			riskRules: rulesOf(own),
		};
	});
}

/** A name as the ids of a lens may be: letters, digits and underscores. */
export function lensId(id: string): string {
	return id.replaceAll('/', '__').replaceAll(/[^A-Za-z0-9_]/g, '_');
}

/** A choice, and whether nothing does by itself what it says. */
interface Weighed {
	choice: LensChoice;
	open: boolean;
}

// What is the same for every service is done once for all of them.
function choicesOf(plan: ToolPlan, duty: PlanDuty): Weighed[] {
	const lines = allLines(duty);
	const general = lines.filter(({ cell }) => cell.provenance === 'general');
	const [line] = general;
	return [
		...lines
			.filter((own) => !general.includes(own))
			.map((own) => toChoice(own, { id: own.subject, title: own.label, url: urlOf(plan, own) })),
		...(line
			? [
					toChoice(line, {
						id: 'every-service',
						title: general.map(({ label }) => shortLabel(label)).join(', '),
						url: `${plan.site}${generalPath(duty.duty)}`,
					}),
				]
			: []),
	];
}

const urlOf = ({ site, address }: ToolPlan, { cell: { path } }: PlanLine) =>
	path ? `${site}${path}` : address;

function toChoice(line: PlanLine, { id, title, url }: Record<'id' | 'title' | 'url', string>) {
	const { sources, customer, aws, provenance } = line.cell;
	// What is only assumed stands on no page about the service.
	const read = provenance === 'usual' ? [] : sources.slice(0, lensLimits.resources);
	const content = read.map((source) => ({
		displayText: cut(source.title, lensLimits.text),
		url: source.url,
	}));
	const choice: LensChoice = {
		id: lensId(id),
		title: cut(title, lensLimits.title),
		helpfulResource: { displayText: cut(helpOf(line), lensLimits.text), url },
		improvementPlan: {
			displayText: cut(plainText(customer ?? aws ?? ''), lensLimits.text),
			url,
		},
		...(content.length > 0 && { additionalResources: [{ type: 'HELPFUL_RESOURCE', content }] }),
	};
	return { choice, open: line.open };
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
function rulesOf(own: readonly Weighed[]): LensQuestion['riskRules'] {
	const all = own.map(({ choice }) => choice.id);
	const open = own.filter((one) => one.open).map(({ choice }) => choice.id);
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
