import { z } from 'astro/zod';
import { layerIds } from '../../layers.ts';
import {
	answerParts,
	defaultStateIds,
	handoffIds,
	ownerIds,
	provenanceIds,
	type Owner,
} from '../../vocabulary.ts';

/** A page that was read. */
export const sourceField = z.object({
	title: z.string().describe('The page’s own title.'),
	url: z.url().describe('The page’s public address.'),
	as_of: z
		.string()
		.describe(
			'The month (YYYY-MM) of the copy that was read; of the publication, where `final` is set.',
		),
	final: z
		.boolean()
		.describe('The publication never changes, so its copy cannot grow old.')
		.optional(),
	for: z
		.array(z.enum(answerParts))
		.describe('Which texts of the answer the page carries.')
		.optional(),
});

/** A way of creating the thing, and what one gets in it. */
export const wayField = z.object({
	way: z.string().describe('The way: Console, API and templates, Free plan.'),
	state: z.enum(defaultStateIds).describe('The kind of default in this way.'),
	text: z.string().describe('The default in this way, in a few words.'),
});

/** A cell elsewhere that completes an answer. */
export const seenField = z.object({
	title: z.string().describe('What it answers.'),
	url: z.string().describe('Its full address.'),
});

/** Where an account shows whether the customer's part is done. */
export const settingField = z.object({
	call: z.string().describe('The operation of the service’s API: DescribeDBInstances.'),
	field: z.string().describe('The field of its answer, with those that it stands in.'),
	expect: z.string().describe('What the field says where the part is done; goes on from its name.'),
	source: sourceField.describe('The page of the API that names the field.'),
});

/** One answer: for one duty and one subject, who owns it, who does what, what happens if nobody acts, and where it is written. */
export const allocationRow = z.object({
	subject: z
		.string()
		.describe(
			'The id of what the answer is about: a service model, a service, or a variant (`service/variant`).',
		),
	subject_name: z.string().describe('What the subject is called.'),
	duty: z.string().describe('The id of the duty.'),
	duty_title: z.string().describe('The duty’s name.'),
	layer: z.enum(layerIds).describe('Where in the stack the duty lies.'),
	team: z
		.string()
		.describe(
			'The team that usually does it: its id; in a view that a reader takes along, the name that the reader gave it.',
		),
	owner: z.enum(ownerIds).describe('Who meets the duty.'),
	handoff: z
		.enum(handoffIds)
		.describe('How a shared duty is shared; present exactly when `owner` is `shared`.')
		.optional(),
	aws: z
		.string()
		.describe(
			'What AWS does, as a sentence without its subject. Settings stand in backticks, as in all texts.',
		)
		.optional(),
	customer: z.string().describe('What the customer does, in the imperative.').optional(),
	default_state: z
		.enum(defaultStateIds)
		.describe(
			'Whether the duty is met if nobody acts; of several ways of creating the thing, the weakest.',
		)
		.optional(),
	default_text: z
		.string()
		.describe('What one gets if one does nothing, in one sentence.')
		.optional(),
	default_ways: z
		.array(wayField)
		.describe('The ways of creating the thing, where their defaults differ.')
		.optional(),
	changed_date: z.string().describe('The month (YYYY-MM) in which AWS moved the line.').optional(),
	changed_text: z.string().describe('What changed then.').optional(),
	note: z.string().describe('One caveat, or why there is no such duty here.').optional(),
	inferred: z
		.array(z.enum(answerParts))
		.describe('Texts that follow from what was read but stand on no page.')
		.optional(),
	checks: z
		.array(seenField)
		.describe('What looks at the customer’s part: controls of Security Hub, by id.')
		.optional(),
	setting: settingField
		.describe('What to look at in an account, where no check looks at the customer’s part.')
		.optional(),
	see: z.array(seenField).describe('Cells elsewhere that complete this one.').optional(),
	provenance: z
		.enum(provenanceIds)
		.describe(
			'Where the answer comes from: stated for this subject, general for all services, or usual for the service model.',
		),
	stated_by: z
		.string()
		.describe(
			'The id of the record that holds the answer: a subject’s, or the duty’s where it is general.',
		),
	exception: z
		.boolean()
		.describe(
			'The answer is stated, and its owner is not the one that is usual for the service model.',
		),
	sources: z.array(sourceField).describe('The pages that say so, most telling first.'),
	url: z
		.string()
		.describe('The answer’s permanent address; missing for the baseline, which has no page.')
		.optional(),
});
/** One answer as a flat record. */
export type AllocationRow = z.infer<typeof allocationRow>;
/** A page that was read, as it is published. */
export type SourceField = z.infer<typeof sourceField>;

const texts = allocationRow.shape;
/** What an answer of one owner says of it. */
const owned = <Id extends Owner>(owner: Id) => z.literal(owner).describe('Who meets the duty.');

const ofAws = allocationRow.extend({ owner: owned('aws'), aws: texts.aws.unwrap() });
const ofCustomer = allocationRow.extend({
	owner: owned('customer'),
	customer: texts.customer.unwrap(),
});
const ofBoth = allocationRow.extend({
	owner: owned('shared'),
	handoff: texts.handoff.unwrap(),
	aws: texts.aws.unwrap(),
	customer: texts.customer.unwrap(),
});
const ofNobody = allocationRow.extend({
	owner: owned('not-applicable'),
	note: texts.note.unwrap(),
});

/** One answer, each owner with the texts that it asks for. */
export const allocationSchema = z.discriminatedUnion('owner', [
	ofAws,
	ofCustomer,
	ofBoth,
	ofNobody,
]);
