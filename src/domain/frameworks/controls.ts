import type { Catalog, Duty, Framework } from '../catalog.ts';
import { listChecks, type Check } from '../checks/checks.ts';
import { briefOf } from '../matrix/answer-brief.ts';
import { once } from '../once.ts';
import { controlPath } from '../paths.ts';
import { usualAllocation } from '../matrix/subject.ts';
import type { CloudModelId } from '../vocabulary.ts';
import { originOf, type Origin } from './origins.ts';

/** A control of a framework, or a requirement of which only the id is known. */
export interface Control {
	framework: Framework;
	id: string;
	/** Its title; missing where the framework may not be quoted. */
	title?: string;
	/** The group that it stands in. */
	group: string;
	/** Its place on the framework's page. */
	path: string;
	/** The duties that answer it: chosen by us, or those of the checks that AWS relates to it. */
	duties: readonly Duty[];
	/** The checks that AWS relates to it. */
	checks: readonly Check[];
}

/** The controls of a framework that a duty answers, in the framework's order. */
export const controlsOf = once((catalog: Catalog) => {
	const cache = new Map<string, Control[]>();
	return (framework: Framework): readonly Control[] => {
		const known = cache.get(framework.id) ?? buildControls(catalog, framework);
		cache.set(framework.id, known);
		return known;
	};
});

function buildControls(catalog: Catalog, framework: Framework): Control[] {
	const related = Map.groupBy(
		listChecks(catalog).flatMap((check) =>
			(check.related?.[framework.id] ?? []).map((id) => ({ id, check })),
		),
		({ id }) => id,
	);
	const checksOn = (id: string) => (related.get(id) ?? []).map(({ check }) => check);
	const make = (id: string, group: string, duties: readonly string[], title?: string): Control => ({
		framework,
		id,
		...(title && { title }),
		group,
		path: controlPath(framework.id, id),
		duties: duties.flatMap((one) => catalog.duties.find((duty) => duty.id === one) ?? []),
		checks: checksOn(id),
	});
	if (framework.groups.length > 0)
		return framework.groups.flatMap(({ id: group, controls }) =>
			controls.map(({ id, title, duties }) => make(id, group, duties, title)),
		);
	return [...related.keys()].toSorted(byNumbers).map((id) => {
		const duties = [...new Set(checksOn(id).map(({ duty }) => duty))];
		return make(id, groupOf(id), duties);
	});
}

/** The controls that ask for a duty, framework by framework. */
export function controlsOfDuty(
	catalog: Catalog,
	duty: Pick<Duty, 'id'>,
): { framework: Framework; controls: Control[] }[] {
	return catalog.frameworks
		.map((framework) => ({
			framework,
			controls: controlsOf(catalog)(framework).filter(({ duties }) =>
				duties.some(({ id }) => id === duty.id),
			),
		}))
		.filter(({ controls }) => controls.length > 0);
}

/** Whose a control usually is on a service model. */
export function originOn({ duties }: Control, model: CloudModelId): Origin {
	return originOf(duties.map((duty) => usualAllocation(duty, model).owner));
}

/** What remains the customer's of a control, in one sentence: of its first duty that is not all AWS’s. */
export function remainingWork({ duties }: Control): { duty: Duty; text: string } | undefined {
	for (const duty of duties) {
		const { iaas, paas, saas } = duty.allocation;
		const left = [duty.general, paas, iaas, saas].find(
			(allocation) => allocation?.owner === 'customer' || allocation?.owner === 'shared',
		);
		if (!left) continue;
		return { duty, text: briefOf(left).text };
	}
	return undefined;
}

// Of an edition that stands before a slash, "v4.0.1/10.2.1": "v4.0.1". Of a plain number, "3.13.8": the family "3.13".
function groupOf(id: string): string {
	const [edition, rest] = id.split('/');
	return rest === undefined ? id.split('.').slice(0, 2).join('.') : edition!;
}

// Later editions first; inside one, as one counts.
function byNumbers(a: string, b: string): number {
	const [ga, gb] = [groupOf(a), groupOf(b)];
	const counted = new Intl.Collator('en', { numeric: true }).compare;
	return a.includes('/') && ga !== gb ? counted(gb, ga) : counted(a, b);
}
