import { z } from 'astro/zod';
import { sourceField } from './allocation.ts';

const termShape = z.object({
	id: z.string().describe('The id, as it stands in the data.'),
	label: z.string().describe('What people read.'),
	meaning: z.string().describe('What it means, in one sentence.').optional(),
});

/** The closed lists of words that the data uses. */
export const vocabularySchema = z.object({
	owners: z.array(termShape).describe('Who meets a duty.'),
	handoffs: z.array(termShape).describe('How a shared duty passes from AWS to the customer.'),
	default_states: z.array(termShape).describe('Whether a duty is met if nobody acts.'),
	provenances: z.array(termShape).describe('Where an answer comes from.'),
	layers: z.array(termShape).describe('Where a duty lies, from the top of the stack.'),
	sides: z.array(termShape).describe('The side of AWS’s own drawing on which a duty lies.'),
	service_models: z.array(termShape).describe('The service models, the baseline first.'),
	teams: z.array(termShape).describe('Who in the customer’s organisation usually does it.'),
});
/** The closed lists of words that the data uses. */
export type Vocabulary = z.infer<typeof vocabularySchema>;

/** A page on which answers stand. */
export const sourceRecordSchema = sourceField.omit({ for: true }).extend({
	cells: z
		.array(z.string())
		.describe('The answers that name it, each as `duty@subject`, where they are stated.'),
});
/** A page on which answers stand. */
export type SourceRecord = z.infer<typeof sourceRecordSchema>;

/** A file of the data. */
export const resourceSchema = z.object({
	name: z.string().describe('Its name below /data/v1/.'),
	href: z.string().describe('Its address on this host.'),
	media_type: z.string().describe('Its media type.'),
	bytes: z.int().describe('Its size before compression.'),
	sha256: z.string().describe('The SHA-256 of its bytes, in hexadecimal digits.'),
	description: z.string().describe('What is in it.'),
	schema: z.string().describe('The address of its JSON Schema.').optional(),
});
/** A file of the data. */
export type Resource = z.infer<typeof resourceSchema>;
