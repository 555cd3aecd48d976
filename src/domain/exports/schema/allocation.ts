import { z } from 'astro/zod';
import { layerIds } from '../../layers.ts';
import {
	answerParts,
	defaultStateIds,
	handoffIds,
	ownerIds,
	provenanceIds,
} from '../../vocabulary.ts';

/** A page that was read. */
export const sourceField = z.object({
	/** The page's own title. */
	title: z.string(),
	/** The page's public address. */
	url: z.url(),
	/** The month (YYYY-MM) of the copy that was read; of the publication, where `final` is set. */
	as_of: z.string(),
	/** The publication never changes, so its copy cannot grow old. */
	final: z.boolean().optional(),
	/** Which texts of the answer the page carries. */
	for: z.array(z.enum(answerParts)).optional(),
});

/** A way of creating the thing, and what one gets in it. */
export const wayField = z.object({
	/** The way: Console, API and templates, Free plan. */
	way: z.string(),
	/** The kind of default in this way. */
	state: z.enum(defaultStateIds),
	/** The default in this way, in a few words. */
	text: z.string(),
});

/** A cell elsewhere that completes an answer. */
export const seenField = z.object({
	/** What it answers. */
	title: z.string(),
	/** Its full address. */
	url: z.string(),
});

/** One answer: for one duty and one subject, who owns it, who does what, what happens if nobody acts, and where it is written. */
export const allocationRow = z.object({
	/** The id of what the answer is about: a service model, a service, or a variant (`service/variant`). */
	subject: z.string(),
	/** What the subject is called. */
	subject_name: z.string(),
	/** The id of the duty. */
	duty: z.string(),
	/** The duty's name. */
	duty_title: z.string(),
	/** Where in the stack the duty lies. */
	layer: z.enum(layerIds),
	/** The team that usually does it: its id; in a view that a reader takes along, the name that the reader gave it. */
	team: z.string(),
	/** Who meets the duty. */
	owner: z.enum(ownerIds),
	/** How a shared duty is shared; present exactly when `owner` is `shared`. */
	handoff: z.enum(handoffIds).optional(),
	/** What AWS does, as a sentence without its subject. Settings stand in backticks, as in all texts. */
	aws: z.string().optional(),
	/** What the customer does, in the imperative. */
	customer: z.string().optional(),
	/** Whether the duty is met if nobody acts; of several ways of creating the thing, the weakest. */
	default_state: z.enum(defaultStateIds).optional(),
	/** What one gets if one does nothing, in one sentence. */
	default_text: z.string().optional(),
	/** The ways of creating the thing, where their defaults differ. */
	default_ways: z.array(wayField).optional(),
	/** The month (YYYY-MM) in which AWS moved the line. */
	changed_date: z.string().optional(),
	/** What changed then. */
	changed_text: z.string().optional(),
	/** One caveat, or why there is no such duty here. */
	note: z.string().optional(),
	/** Texts that follow from what was read but stand on no page. */
	inferred: z.array(z.enum(answerParts)).optional(),
	/** Cells elsewhere that complete this one. */
	see: z.array(seenField).optional(),
	/** Where the answer comes from: stated for this subject, general for all services, or usual for the service model. */
	provenance: z.enum(provenanceIds),
	/** The id of the record that holds the answer: a subject's, or the duty's where it is general. */
	stated_by: z.string(),
	/** The answer is stated, and its owner is not the one that is usual for the service model. */
	exception: z.boolean(),
	/** The pages that say so, most telling first. */
	sources: z.array(sourceField),
	/** The answer's permanent address; missing for the baseline, which has no page. */
	url: z.string().optional(),
});
/** One answer as a flat record. */
export type AllocationRow = z.infer<typeof allocationRow>;
/** A page that was read, as it is published. */
export type SourceField = z.infer<typeof sourceField>;

/** An answer of one owner asks for the texts of whoever acts. */
const ofAws = allocationRow.extend({ owner: z.literal('aws'), aws: z.string() });
const ofCustomer = allocationRow.extend({ owner: z.literal('customer'), customer: z.string() });
const ofBoth = allocationRow.extend({
	owner: z.literal('shared'),
	handoff: z.enum(handoffIds),
	aws: z.string(),
	customer: z.string(),
});
const ofNobody = allocationRow.extend({ owner: z.literal('not-applicable'), note: z.string() });

/** One answer, each owner with the texts that it asks for. */
export const allocationSchema = z.discriminatedUnion('owner', [
	ofAws,
	ofCustomer,
	ofBoth,
	ofNobody,
]);

/** The shapes of this file by the name under which its doc comments stand. */
export const allocationShapes: readonly [z.ZodObject, string][] = [
	[sourceField, 'sourceField'],
	[wayField, 'wayField'],
	[seenField, 'seenField'],
	...[allocationRow, ofAws, ofCustomer, ofBoth, ofNobody].map((shape): [z.ZodObject, string] => [
		shape,
		'allocationRow',
	]),
];
