import { z } from 'astro/zod';
import { origins, type Origin } from '../../frameworks/origins.ts';
import { sourceField } from './allocation.ts';

const originIds = Object.keys(origins) as readonly Origin[];
const originField = (model: string) =>
	z
		.enum(originIds)
		.describe(
			`Whose it usually is on ${model}: inherited from AWS, shared, the customer’s, or not applicable.`,
		);

/** A control of a framework, or a requirement of which only the id is known. */
export const controlSchema = z.object({
	framework: z.string().describe('The id of its framework.'),
	id: z.string().describe('Its id, as the framework writes it.'),
	title: z
		.string()
		.describe('Its title; missing where the framework may not be quoted.')
		.optional(),
	group: z.string().describe('The id of the group that it stands in.'),
	duties: z
		.array(z.string())
		.describe('The ids of the duties that answer it: our choice, or those of AWS’s checks.'),
	checks: z.array(z.string()).describe('The ids of the checks on whose pages AWS names it.'),
	origin_iaas: originField('IaaS'),
	origin_paas: originField('PaaS'),
	origin_saas: originField('SaaS'),
	url: z.string().describe('Its place on the framework’s page.'),
});
/** A record of a control. */
export type ControlRecord = z.infer<typeof controlSchema>;

/** What a framework says beside its controls. */
const frameworkShape = {
	id: z.string().describe('Its id.'),
	title: z.string().describe('What it is called.'),
	label: z.string().describe('Its name in short.'),
	version: z.string().describe('Which edition is meant.'),
	publisher: z.string().describe('Who publishes it.'),
	summary: z.string().describe('One sentence that stands alone.'),
	note: z.string().describe('What was chosen from it and how.'),
	url: z.string().describe('Its page.'),
};

/** A framework with its controls. */
export const frameworkRecordSchema = z.object({
	...frameworkShape,
	markdown: z.string().describe('Its page as Markdown.'),
	sources: z.array(sourceField).describe('The pages that were read.'),
	controls: z.array(controlSchema).describe('Its controls that a duty answers, in its own order.'),
	outside: z.array(z.string()).describe('The ids of controls that no duty answers.'),
});
/** A record of a framework. */
export type FrameworkRecord = z.infer<typeof frameworkRecordSchema>;
/** A framework as a line of a table. */
export const frameworkRow = z.object(frameworkShape);
