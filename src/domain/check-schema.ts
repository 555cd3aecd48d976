import { z } from 'astro/zod';
import { monthSchema, sourceSchema, text } from './schema-parts.ts';
import { severityIds } from './severities.ts';

/** The id of a Security Hub control, as AWS writes it: `RDS.13`. */
const controlId = z.string().regex(/^[A-Z][A-Za-z0-9]+\.[1-9]\d*$/, {
	error: 'is not the id of a control: write it as RDS.13',
});

/** The name of an AWS Config rule, as its page is called. */
const ruleName = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
	error: 'is not the name of a rule: write it as its page is called',
});

/** Ids of services and variants. */
const subjects = z.array(z.string()).min(1);

/** Ids of requirements by the id of their framework: `content/frameworks`. */
const requirements = z.record(z.string(), z.array(text(1, 40)).min(1));

/** A control of AWS Security Hub CSPM, with what else looks at the same thing. */
export const checkSchema = z.strictObject({
	/** Its id. */
	id: controlId,
	/** What it asks for: AWS's title, in our own words where that is a benchmark's. */
	title: text(10, 160),
	/** How bad AWS holds a failure to be. */
	severity: z.enum(severityIds),
	/** The duty that it looks at. */
	duty: z.string(),
	/** A second duty that it tells something about. */
	also: z.string().optional(),
	/** Whose answers it belongs to, where not those of all services with the file's prefix. */
	subjects: subjects.optional(),
	/** Variants of these that it does not look at. */
	except: subjects.optional(),
	/** It looks for tags, and nothing else. */
	tagging: z.literal(true).optional(),
	/** The AWS Config rule behind it. */
	rule: ruleName.optional(),
	/** The rule is Security Hub's own: it has no page, and cannot be used without Security Hub. */
	custom: z.literal(true).optional(),
	/** The page of the rule was not found: no link leads there, and no identifier is derived from its name. */
	unread: z.literal(true).optional(),
	/** What the rule is called in templates, where that is not its name in capitals. */
	identifier: z
		.string()
		.regex(/^[A-Z0-9]+(_[A-Z0-9]+)*$/, {
			error: 'is not an identifier: write it as on the rule’s page',
		})
		.optional(),
	/** Parameters of the rule without which it cannot be used, or looks at something else. */
	parameters: z.array(text(2, 60)).min(1).optional(),
	/** Checks of Prowler that look at the same thing. */
	prowler: z
		.array(
			z.string().regex(/^[a-z0-9]+(_[a-z0-9]+)+$/, { error: 'is not the id of a Prowler check' }),
		)
		.min(1)
		.optional(),
	/** The requirements that AWS itself names on the control's page. */
	related: requirements.optional(),
	/** What a result of it does not say. */
	caveat: text(10, 200).optional(),
	/** The month from which AWS takes it away. */
	retiring: monthSchema.optional(),
});
/** A control of AWS Security Hub CSPM. */
export type CheckData = z.infer<typeof checkSchema>;

/** The controls of one prefix; the file is called like their page at AWS: `rds` for `rds-controls.html`. */
export const checkGroupSchema = z.strictObject({
	/** The prefix of the ids, as AWS writes it. */
	prefix: text(2, 30),
	/** What the controls look at. */
	name: text(3, 60),
	/** The month of the copy of AWS's list that was read. */
	asOf: monthSchema,
	/** Whose answers they belong to, where not those of the services that name the prefix. */
	subjects: subjects.optional(),
	/** Variants that they do not look at. */
	except: subjects.optional(),
	/** The controls that AWS lists. */
	controls: z.array(checkSchema).min(1),
	/** Those that AWS has taken away: their addresses go on to answer. */
	retired: z
		.array(
			z.strictObject({
				/** Its id. */
				id: controlId,
				/** What it asked for. */
				title: text(10, 160),
				/** The month in which it was taken away. */
				since: monthSchema,
			}),
		)
		.default([]),
});
/** The controls of one prefix. */
export type CheckGroupData = z.infer<typeof checkGroupSchema>;

/** Where an account shows whether the customer's part of an answer is done: what to look at where no check does. */
export const settingSchema = z.strictObject({
	/** The operation of the service's API that answers: `DescribeDBInstances`. */
	call: z.string().regex(/^[A-Z][A-Za-z0-9]+$/, {
		error: 'is not an operation: write it as DescribeDBInstances',
	}),
	/** The field of its answer, with those that it stands in: `VpcConfig.SecurityGroupIds`. */
	field: z.string().regex(/^[A-Za-z][A-Za-z0-9]*(\.[A-Za-z][A-Za-z0-9]*)*$/, {
		error: 'is not a field: write it as VpcConfig.SecurityGroupIds',
	}),
	/** What the field says where the part is done; goes on from its name. */
	expect: text(5, 120),
	/** The page of the API that names the field. */
	source: sourceSchema,
});
/** Where an account shows whether the customer's part of an answer is done. */
export type Setting = z.infer<typeof settingSchema>;
