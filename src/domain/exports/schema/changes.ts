import { z } from 'astro/zod';
import { changeKindIds } from '../../changes/change.ts';
import { ownerIds } from '../../vocabulary.ts';
import { sourceField } from './allocation.ts';

/** One dated change of an answer, or of a service as a whole. */
export const changeRecordSchema = z.object({
	id: z.string().describe('Its permanent id.'),
	date: z.string().describe('The day (YYYY-MM-DD) or the month (YYYY-MM) from which it holds.'),
	kind: z
		.enum(changeKindIds)
		.describe('AWS moved the line, AWS closes something, or we had an answer wrong.'),
	service: z.string().describe('The id of the service that it is about.'),
	subject: z.string().describe('The id of the service, or of the variant, that it is about.'),
	duty: z
		.string()
		.describe('The id of the duty; missing of what is about the service as a whole.')
		.optional(),
	title: z.string().describe('What it is about, in a few words.'),
	before: z.string().describe('What held before; of a correction, what stood here.').optional(),
	after: z.string().describe('What holds since; of a correction, what is right.'),
	owner_before: z.enum(ownerIds).describe('Who owned it before, where that is told.').optional(),
	owner_after: z.enum(ownerIds).describe('Who owns it since, where that is told.').optional(),
	reason: z.string().describe('Why we changed it; of a correction.').optional(),
	coming: z.boolean().describe('It lies ahead of the content’s month.'),
	sources: z.array(sourceField).describe('The pages that say so.'),
	url: z.string().describe('The entry on our page.'),
	cell: z.string().describe('The answer, or the page, that it is about.'),
});
/** A record of a change. */
export type ChangeRecord = z.infer<typeof changeRecordSchema>;
