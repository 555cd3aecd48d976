import { layerIds, layers, type Layer } from '../../layers.ts';
import { cut, originOf, servicesOf, unofficial, type ToolPlan } from './tool-plan.ts';
import { lensId, lensLimits, questionsOf, type LensQuestion } from './lens-question.ts';

/** What a lens says of a duty beside what the plan knows. */
export interface LensDuty {
	id: string;
	layer: Layer;
	summary: string;
}

interface Pillar {
	layer: Layer;
	id: string;
	name: string;
	questions: LensQuestion[];
}

/** Room in a lens for what is neither question nor pillar, and for the frame of a pillar, in bytes. */
const room = { frame: 8_000, pillar: 300 } as const;

/**
 * The plan as custom lenses of the AWS Well-Architected Tool: a pillar a layer, a question a duty, a choice a service. One
 * lens where it stays within what AWS takes, else several.
 */
export function customLenses(plan: ToolPlan, known: readonly LensDuty[]): string[] {
	const lenses = intoLenses(askedOf(plan, known));
	return lenses.map((pillars, index) => {
		const part = lenses.length > 1 ? ` (${index + 1} of ${lenses.length})` : '';
		const name = cut(
			`Shared Responsibility Atlas: ${servicesOf(plan)}`,
			lensLimits.title - part.length,
		);
		return JSON.stringify({
			schemaVersion: '2021-11-01',
			name: `${name}${part}`,
			description: describe(plan),
			pillars: pillars.map(({ id, name: title, questions }) => ({ id, name: title, questions })),
		});
	});
}

interface Asked {
	layer: Layer;
	question: LensQuestion;
}

function askedOf(plan: ToolPlan, known: readonly LensDuty[]): Asked[] {
	const about = new Map(known.map((duty) => [duty.id, duty]));
	const asked = plan.groups.flatMap(({ team, duties }) =>
		duties.flatMap((duty) => {
			const { layer = 'governance' as const, summary = '' } = about.get(duty.duty) ?? {};
			return questionsOf(plan, team, duty, summary).map((question) => ({ layer, question }));
		}),
	);
	return layerIds.flatMap((layer) => asked.filter((one) => one.layer === layer));
}

function intoLenses(asked: readonly Asked[]): Pillar[][] {
	const lenses: Pillar[][] = [];
	let bytes = Infinity;
	for (const { layer, question } of asked) {
		const weight = new TextEncoder().encode(JSON.stringify(question)).length + 1;
		const last = lenses.at(-1)?.at(-1);
		const fits = last?.layer === layer && last.questions.length < lensLimits.questions;
		const full = !fits && lenses.at(-1)?.length === lensLimits.pillars;
		const cost = weight + (fits ? 0 : room.pillar);
		if (full || bytes + cost > lensLimits.bytes) {
			lenses.push([openPillar([], layer)]);
			bytes = room.frame + room.pillar;
		} else if (!fits) lenses.at(-1)!.push(openPillar(lenses.at(-1)!, layer));
		lenses.at(-1)!.at(-1)!.questions.push(question);
		bytes += cost;
	}
	return lenses;
}

function openPillar(before: readonly Pillar[], layer: Layer): Pillar {
	const number = before.filter((pillar) => pillar.layer === layer).length + 1;
	const { label } = layers[layer];
	return number === 1
		? { layer, id: lensId(`layer-${layer}`), name: label, questions: [] }
		: {
				layer,
				id: lensId(`layer-${layer}-${number}`),
				name: `${label} (${number})`,
				questions: [],
			};
}

// An address with many names of teams may be longer than a description; every question has it, too.
function describe(plan: ToolPlan): string {
	const about = `What is yours in ${servicesOf(plan)}: tick a service where it is done. ${unofficial}`;
	const whole = `${about} ${originOf(plan)}`;
	return whole.length <= lensLimits.text
		? whole
		: `${about} Shared Responsibility Atlas, edition ${plan.edition}; every question leads to the plan.`;
}
