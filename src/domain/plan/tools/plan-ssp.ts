import type { DataContext } from '../../exports/data-file.ts';
import { leveragedPlan } from '../../exports/oscal/leveraged-plan.ts';
import { openDataFile } from '../../data-paths.ts';
import { servicesOf, type ToolPlan } from './tool-plan.ts';

/** What a plan in OSCAL is made with beside the plan itself. */
export interface SspContext extends Pick<DataContext, 'edition' | 'uuid'> {
	/** The subjects with their summaries. */
	subjects: readonly { id: string; summary: string }[];
}

/**
 * The services of the plan as an OSCAL template of a plan that others lean on. Its parts have the ids of the components that
 * are published. Answers that are only assumed are not in it.
 */
export function planSsp(plan: ToolPlan, { edition, uuid, subjects }: SspContext): string {
	const { columns, address, site } = plan;
	const summaries = new Map(subjects.map(({ id, summary }) => [id, summary]));
	const [first] = columns;
	const ids = columns.map(({ id }) => id).toSorted();
	const document = leveragedPlan({
		...{ edition, uuid },
		name: `leveraged-plan/${ids.join(',')}`,
		title: `Template: what AWS provides and leaves to the customer in ${servicesOf(plan)}`,
		catalog: `${site}${openDataFile('oscal/catalog.json')}`,
		links: [
			{
				href: address,
				rel: 'alternate',
				text: `The plan that it was made of, edition ${plan.edition}`,
			},
		],
		components: columns.map(({ id, label }) => ({
			...{ id, name: label },
			summary: summaries.get(id) ?? label,
		})),
		duties: (first?.cells ?? []).map(({ duty }, place) => ({
			id: duty,
			answers: columns
				.map(({ id, cells }) => ({ ...cells[place]!, subject: id }))
				.filter(({ provenance }) => provenance !== 'usual'),
		})),
	});
	return `${JSON.stringify(document, null, 2)}\n`;
}
