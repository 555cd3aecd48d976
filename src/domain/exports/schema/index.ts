import { z } from 'astro/zod';
import { allocationSchema } from './allocation.ts';
import { changeRecordSchema } from './changes.ts';
import { checkSchema } from './checks.ts';
import { frameworkRecordSchema } from './frameworks.ts';
import { resourceSchema, sourceRecordSchema, vocabularySchema } from './lists.ts';
import { dutyFileSchema, dutySchema, subjectFileSchema, subjectSchema } from './records.ts';

/** What a published JSON file holds, by the name of its schema; a list is an array of records. */
export const resultSchemas = {
	index: z.array(resourceSchema),
	subjects: z.array(subjectSchema),
	subject: subjectFileSchema,
	duties: z.array(dutySchema),
	duty: dutyFileSchema,
	vocabulary: vocabularySchema,
	sources: z.array(sourceRecordSchema),
	checks: z.array(checkSchema),
	frameworks: z.array(frameworkRecordSchema),
	changes: z.array(changeRecordSchema),
	all: z.array(allocationSchema),
} as const satisfies Record<string, z.ZodType>;

/** The name of a published shape. */
export type SchemaName = keyof typeof resultSchemas;

/** The names of all published shapes. */
export const schemaNames = Object.keys(resultSchemas) as readonly SchemaName[];

const descriptions: Record<SchemaName, string> = {
	index: 'All files of the data.',
	subjects: 'Everything that an answer can be about: service models, services and their variants.',
	subject: 'A service model, a service or a variant with its answers, or where it went.',
	duties: 'All duties.',
	duty: 'A duty with its answers, or where it went.',
	vocabulary: 'The closed lists of words that the data uses.',
	sources: 'The pages on which the answers stand.',
	checks: 'Controls of AWS Security Hub, each with the duty and the subjects that it is about.',
	frameworks: 'Frameworks with their controls, each with the duties that answer it.',
	changes: 'Dated changes of answers, and of services as a whole; the latest first.',
	all: 'Every answer to every duty for every subject, one a record.',
};

/** The JSON Schema (2020-12) of a published file; `id` is its own address. */
export function toJsonSchema(name: SchemaName, id: string): object {
	const result = resultSchemas[name];
	const envelope = z.object({
		$schema: z.string().describe('The address of this schema.'),
		schema_version: z.string().describe('The version of the shapes (semantic versioning).'),
		data_version: z.string().describe('The version of the content: its month, and a digest of it.'),
		last_modified: z.string().describe('The month (YYYY-MM) in which the content last changed.'),
		license: z.string().describe('The licence of the content, as SPDX names it.'),
		...(result instanceof z.ZodArray && {
			total: z.int().describe('How many records the result has.'),
		}),
		result: result.describe(descriptions[name]),
	});
	const { $schema, ...schema } = z.toJSONSchema(envelope, { target: 'draft-2020-12', io: 'input' });
	return { $schema, $id: id, title: name, description: descriptions[name], ...schema };
}
