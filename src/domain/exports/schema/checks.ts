import { z } from 'astro/zod';
import { severityIds } from '../../severities.ts';

/** A control of AWS Security Hub CSPM. */
const checkRecord = z.object({
	kind: z.literal('check').describe('That AWS offers it.'),
	id: z.string().describe('Its id, as AWS writes it.'),
	title: z.string().describe('What it asks for: AWS’s title, or our words for a benchmark’s.'),
	severity: z.enum(severityIds).describe('How bad AWS holds a failure to be.'),
	looks_at: z.string().describe('What the controls of its prefix look at.'),
	duty: z.string().describe('The id of the duty that it looks at.'),
	also: z.string().describe('The id of a second duty that it tells something about.').optional(),
	subjects: z.array(z.string()).describe('The ids of the subjects whose answers it belongs to.'),
	except: z.array(z.string()).describe('The ids of variants of these that it does not look at.'),
	tagging: z.boolean().describe('It looks for tags, and nothing else.'),
	rule: z.string().describe('The name of the AWS Config rule behind it.').optional(),
	rule_identifier: z
		.string()
		.describe('What the rule is called in templates; missing where it cannot be used there.')
		.optional(),
	rule_parameters: z
		.array(z.string())
		.describe('Parameters without which the rule cannot be used.')
		.optional(),
	prowler: z
		.array(z.string())
		.describe('The ids of Prowler’s checks that look at the same thing.')
		.optional(),
	related: z
		.record(z.string(), z.array(z.string()))
		.describe('The requirements that AWS names on its page, by the id of their framework.')
		.optional(),
	caveat: z.string().describe('What a result of it does not say.').optional(),
	retiring: z.string().describe('The month (YYYY-MM) from which AWS takes it away.').optional(),
	as_of: z.string().describe('The month (YYYY-MM) of the copy of AWS’s list that was read.'),
	url: z.string().describe('Its place on our page.'),
	aws_url: z.string().describe('AWS’s own words on it.'),
	rule_url: z.string().describe('AWS’s page of the rule.').optional(),
});
/** A control that AWS has taken away. */
const retiredRecord = z.object({
	kind: z.literal('retired').describe('That AWS has taken it away.'),
	id: z.string().describe('Its id.'),
	title: z.string().describe('What it asked for.'),
	since: z.string().describe('The month (YYYY-MM) in which it was taken away.'),
	url: z.string().describe('Its place on our page.'),
});

/** A check, or one that is no longer offered. */
export const checkSchema = z.discriminatedUnion('kind', [checkRecord, retiredRecord]);
/** A record of a check that AWS offers. */
export type CheckRecord = z.infer<typeof checkRecord>;
/** A record of a check that AWS has taken away. */
export type RetiredRecord = z.infer<typeof retiredRecord>;
/** The fields of a check. */
export const checkShape = checkRecord.shape;
