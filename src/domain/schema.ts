import { z } from 'astro/zod';
import { checkGroupSchema, settingSchema } from './check-schema.ts';
import { evidenceSchema, frameworkSchema } from './framework-schema.ts';
import { id, monthSchema, sourceSchema, text } from './schema-parts.ts';
import { layerIds } from './layers.ts';
import { inYourVpc, osAccess, storesContent } from './service-profile.ts';
import {
	answerParts,
	categories,
	furtherCategories,
	cloudModelIds,
	defaultStateIds,
	handoffIds,
	ownerIds,
	sideIds,
} from './vocabulary.ts';

export { isId, type Source } from './schema-parts.ts';

const keysOf = <Key extends string>(table: Record<Key, unknown>) => Object.keys(table) as Key[];

/** A page that was read for one answer. */
export const answerSourceSchema = sourceSchema.extend({
	/** Which texts of the answer the page carries: every clause of a text stands on one of its pages. */
	for: z.array(z.enum(answerParts)).min(1),
});
/** A page that was read for one answer. */
export type AnswerSource = z.infer<typeof answerSourceSchema>;

/** What you get if you do nothing, in one of several ways of creating the thing. */
const wayOfCreating = z.strictObject({
	/** The way, as the reader names it: `Console`, `API and templates`, `Free plan`. */
	way: text(3, 60),
	/** The kind of default in this way. */
	state: z.enum(defaultStateIds),
	/** The default in this way, in a few words. */
	text: text(5, 160),
});

/** The id of a cell that completes another: `<duty>@<subject>`. */
const cellId = z.string().regex(/^[a-z0-9-]+@[a-z0-9-]+(\/[a-z0-9-]+)?$/, {
	error: 'does not name a cell: write duty@service or duty@service/variant',
});

/** The answer cell for one duty and one subject. Which texts an owner asks for is a rule, not a shape. */
export const allocationSchema = z.strictObject({
	/** Who meets the duty. */
	owner: z.enum(ownerIds),
	/** How a shared duty is shared; present exactly when `owner` is `shared`. */
	handoff: z.enum(handoffIds).optional(),
	/** What AWS does, as a sentence without its subject. */
	aws: text(10, 400).optional(),
	/** What the customer does, in the imperative. */
	customer: text(10, 400).optional(),
	/** The row's one line, where the first sentence of the part that counts cannot be cut well. */
	brief: text(5, 70).optional(),
	/** What you get if you do nothing. */
	default: z
		.strictObject({
			/** Whether the duty is met if nobody acts; of several ways, the weakest. */
			state: z.enum(defaultStateIds),
			/** The default in one plain sentence. */
			text: text(5, 240),
			/** The ways of creating the thing, where their defaults differ. */
			ways: z.array(wayOfCreating).min(2).max(5).optional(),
		})
		.optional(),
	/** A documented move of the line since 2023. */
	changed: z
		.strictObject({
			/** The month in which it changed. */
			date: monthSchema,
			/** What changed, in one sentence. */
			text: text(10, 300),
		})
		.optional(),
	/** One caveat, or why there is no such duty here. */
	note: text(10, 280).optional(),
	/** Texts that follow from what was read but stand on no page: shown as our reading. */
	inferred: z.array(z.enum(answerParts)).min(1).optional(),
	/** What to look at in an account where no check looks at the customer's part. */
	setting: settingSchema.optional(),
	/** Cells elsewhere that complete this one: `data-retention@amazon-cloudwatch`. */
	see: z.array(cellId).min(1).max(3).optional(),
	/** The pages that say so, most telling first. */
	sources: z.array(answerSourceSchema).min(1).max(6),
});
/** The answer cell for one duty and one subject. */
export type Allocation = z.infer<typeof allocationSchema>;

/** What every page needs, whatever its kind. */
const page = {
	/** One sentence that stands alone: search result, link preview, list entry. */
	summary: text(50, 200),
	/** Pages the body leans on or links to, beyond those of the allocations. */
	sources: z.array(sourceSchema).default([]),
};

/** The ids a record had before. Every old address leads to the record's own, for ever. */
const movedFrom = z.array(id).default([]);

/**
 * Short addresses right below the site's root: `ec2` makes `/ec2/`. They are permanent, so they are chosen one by one
 * and not derived from the search aliases, which may change.
 */
const shortForms = z.array(id).default([]);

/** How a duty is decided: when each owner applies, and what the border cases are. */
export const decisionSchema = z.strictObject({
	/** When AWS is the owner. */
	aws: text(20, 400).optional(),
	/** When the customer is. */
	customer: text(20, 400).optional(),
	/** When both are, and by which hand-off. */
	shared: text(20, 500).optional(),
	/** When there is no such thing. */
	'not-applicable': text(20, 400).optional(),
	/** Cases on the border, each decided once for all services. */
	cases: z
		.array(
			z.strictObject({
				/** The case, as one recognises it. */
				when: text(10, 200),
				/** Who the owner is. */
				owner: z.enum(ownerIds),
				/** The hand-off, where it is shared. */
				handoff: z.enum(handoffIds).optional(),
				/** The default state, where the case fixes it. */
				state: z.enum(defaultStateIds).optional(),
				/** Why, or what is said of it. */
				because: text(10, 300),
			}),
		)
		.default([]),
});
/** How a duty is decided. */
export type Decision = z.infer<typeof decisionSchema>;

/** Something that must be done. */
export const dutySchema = z.strictObject({
	...page,
	/** The duty's name, unique on the site. */
	title: text(3, 60),
	/** The title in few words, where it is too long for a row of the map. */
	short: text(2, 30).optional(),
	/** The question a reader would ask. */
	question: text(10, 120).endsWith('?', { error: 'does not end with a question mark' }),
	/** `in` the cloud: the customer's side; `of` the cloud: AWS's side. */
	side: z.enum(sideIds),
	/** Where the duty lies. */
	layer: z.enum(layerIds),
	/** The team that usually does it: an id of `content/teams`. */
	team: z.string(),
	/** Practitioners' words for it. */
	aliases: z.array(text(2, 60)).default([]),
	/** Its permanent short addresses. */
	shortForms,
	/** Its former ids. */
	movedFrom,
	/** Ids of duties to read next; each names this one in return. */
	related: z.array(z.string()).default([]),
	/** How a cell of this duty is decided. */
	decision: decisionSchema.optional(),
	/** The answer for every service, where AWS gives it once for all, or where the duty belongs to the account. */
	general: allocationSchema.optional(),
	/**
	 * Why a usual answer stands that most services of its model contradict: what it tells apart. Each is a clause that
	 * goes on from "the answer stands because".
	 */
	toldApart: z
		.strictObject({
			/** On infrastructure as a service. */
			iaas: text(15, 200).optional(),
			/** On a platform as a service. */
			paas: text(15, 200).optional(),
			/** On software as a service. */
			saas: text(15, 200).optional(),
		})
		.optional(),
	/** The usual answer of each service model. */
	allocation: z.strictObject({
		/** The usual answer on infrastructure as a service. */
		iaas: allocationSchema,
		/** The usual answer on a platform as a service. */
		paas: allocationSchema,
		/** The usual answer on software as a service. */
		saas: allocationSchema,
	}),
});
/** The frontmatter of a duty. */
export type DutyData = z.infer<typeof dutySchema>;

/** A service model of NIST SP 800-145, or the on-premises baseline. */
export const serviceModelSchema = z.strictObject({
	...page,
	/** The model's name in full. */
	title: text(3, 60),
	/** The short label of columns and badges. */
	label: text(2, 20),
	/** The place in the row of models, from 0. */
	order: z.int().min(0),
	/** What it is, in our own words. */
	definition: text(50, 500),
	/** AWS services that show it well. */
	examples: z.array(text(2, 60)).default([]),
	/** What else people call it. */
	aliases: z.array(text(2, 60)).default([]),
	/** Its permanent short addresses. */
	shortForms,
	/** Its former ids. */
	movedFrom,
	/** The one allocation that holds for every duty. Only the baseline has it, and it has no page. */
	baseline: allocationSchema.optional(),
});
/** The frontmatter of a service model. */
export type ServiceModelData = z.infer<typeof serviceModelSchema>;

/** A guide: a page of prose on the model itself. */
export const guideSchema = z.strictObject({
	...page,
	/** The page's title. */
	title: text(3, 70),
	/** The place in the reading order, from 1. */
	order: z.int().min(1),
	/** What readers look for when this page is the answer. */
	aliases: z.array(text(2, 60)).default([]),
	/** Its former ids. */
	movedFrom,
});
/** The frontmatter of a guide. */
export type GuideData = z.infer<typeof guideSchema>;

/** Who in the customer's organisation usually does a duty. */
export const teamSchema = z.strictObject({
	/** The team's usual name. */
	name: text(3, 40),
	/** The place in the list of teams, from 1. */
	order: z.int().min(1),
	/** What the team usually looks after. */
	covers: text(20, 240),
	/** Its former ids. */
	movedFrom,
});
/** A team's record. */
export type TeamData = z.infer<typeof teamSchema>;

/** Stated allocations by duty id. That the ids exist is a rule. */
const allocations = z.record(z.string(), allocationSchema);

/** The end of a service or of one of its variants. */
export const endingSchema = z.strictObject({
	/** Closed to new customers, or no longer supported at all. */
	state: z.enum(['closed-to-new-customers', 'support-ends']),
	/** The month from which that holds. */
	date: monthSchema,
	/** What that means for you, in one or two sentences. */
	text: text(20, 300),
	/** Where AWS says so. */
	sources: z.array(sourceSchema).min(1),
});
/** The end of a service or of one of its variants. */
export type Ending = z.infer<typeof endingSchema>;

/** What decides most questions about a service at a glance. */
export const profileSchema = z.strictObject({
	/** Whether you can get into the operating system. */
	osAccess: z.enum(keysOf(osAccess)),
	/** Whether it runs in, or reaches into, your VPC. */
	inYourVpc: z.enum(keysOf(inYourVpc)),
	/** Whether it stores your content. */
	storesContent: z.enum(keysOf(storesContent)),
});
/** What decides most questions about a service at a glance. */
export type Profile = z.infer<typeof profileSchema>;

/** A choice of the customer's that moves the line inside a service. */
export const variantSchema = z.strictObject({
	/** The last part of the variant's address; unique within its service. */
	id,
	/** The choice's name as AWS writes it. */
	name: text(2, 60),
	/** What the choice changes, in one sentence. */
	summary: text(50, 200),
	/** Its permanent short addresses. */
	shortForms,
	/** Its former ids. */
	movedFrom,
	/** The service model that fits this choice best. */
	serviceModel: z.enum(cloudModelIds),
	/** What the choice changes in the service's profile. */
	profile: profileSchema.partial().optional(),
	/** AWS has closed this choice, or will. */
	ending: endingSchema.optional(),
	/** Only the duties whose answer differs from the service's. */
	allocation: allocations,
});
/** A variant's record. */
export type VariantData = z.infer<typeof variantSchema>;

/** An AWS service. */
export const serviceSchema = z.strictObject({
	...page,
	/** The name in use. */
	name: text(3, 60),
	/** The name in few words, where it is too long for a column of the map even without its brand. */
	short: text(2, 18).optional(),
	/** The name in full, where it differs. */
	fullName: text(3, 90).optional(),
	/** Short names, former names and everyday words. */
	aliases: z.array(text(2, 60)).default([]),
	/** Its name without the brand is an ordinary word: beside another service it is meant only with the brand in front. */
	ordinary: z.boolean().default(false),
	/** Its permanent short addresses. */
	shortForms,
	/** Its former ids. */
	movedFrom,
	/** AWS's own category. */
	category: z.enum(categories),
	/** The service model that fits best. */
	serviceModel: z.enum(cloudModelIds),
	/** Why that model fits, in one sentence. */
	rationale: text(30, 320),
	/** What decides most questions at a glance. */
	profile: profileSchema,
	/** The prefix of the service's IAM actions; services that share a prefix at AWS share it here. */
	iamPrefix: z
		.string()
		.regex(/^[a-z0-9-]+$/, { error: 'is not an IAM prefix' })
		.optional(),
	/** The prefix of the service's Security Hub controls. */
	securityHubPrefix: text(2, 40).optional(),
	/** AWS has closed the service, or will. */
	ending: endingSchema.optional(),
	/** The stated answers, by duty id. */
	allocation: allocations,
	/** The question that decides between the variants; present exactly when there are variants. */
	variantQuestion: text(8, 100)
		.endsWith('?', { error: 'does not end with a question mark' })
		.optional(),
	/** Choices that move the line. */
	variants: z.array(variantSchema).default([]),
});
/** The frontmatter of a service. */
export type ServiceData = z.infer<typeof serviceSchema>;

/** One answer that we had wrong and mended: what a reader of an older edition has to know. */
const correction = z.strictObject({
	/** The duty. */
	duty: z.string(),
	/** The variant, where the answer is a variant's own. */
	variant: z.string().optional(),
	/** The month in which it was mended. */
	date: monthSchema,
	/** What of the answer was mended. */
	what: z.enum(['owner', 'handoff', 'default', 'text']),
	/** What stood there: an owner, a hand-off or a default state by its id; a text in brief. */
	was: text(2, 200),
	/** What stands there now, in the same form. */
	is: text(2, 200),
	/** Why, in one sentence. */
	reason: text(15, 300),
});

/** The answers of one service that were mended; the file is called like the service. */
export const correctionsSchema = z.strictObject({
	/** Each mended answer, the latest last. */
	corrections: z.array(correction).min(1),
});
/** The corrections of one service. */
export type CorrectionsData = z.infer<typeof correctionsSchema>;

/** A resource type of a template or a plan; a `*` at the end stands for any rest, and the longest that fits counts. */
const resourceType = z
	.string()
	.regex(/^(AWS(::[A-Za-z0-9]+){1,2}(::)?|aws_[a-z0-9_]+)\*?$/, { error: 'is no resource type' });

/** A property of a resource in CloudFormation's spelling, its parts joined by dots: `MetadataOptions.HttpTokens`. */
const resourceProperty = z
	.string()
	.regex(/^[A-Z][A-Za-z0-9]*(\.[A-Z][A-Za-z0-9]*)*$/, { error: 'is no property' });

/** Terraform's name of that property, where it is not the same in lower case with underscores. */
const terraformProperty = z
	.string()
	.regex(/^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*$/, { error: 'is no property of Terraform' })
	.optional();

/** A value as text; a `*` at the end stands for any rest. */
const valuePattern = z.string().min(1).max(60);

/** What a resource is, where its type or a property of it decides more than the service. */
export const resourceChoiceSchema = z.strictObject({
	/** The resource types that it is asked of. */
	types: z.array(resourceType).min(1),
	/** The subject, where the type alone decides. */
	is: z.string().optional(),
	/** The property that decides otherwise. */
	property: resourceProperty.optional(),
	/** Terraform's name of it. */
	terraform: terraformProperty,
	/** The subject by the property's value; the first that fits counts. */
	means: z.record(valuePattern, z.string()).optional(),
	/** The subject where the property is not there at all, if that is not the service: what AWS makes of it then. */
	absent: z.string().optional(),
	/** Another resource decides where the property says nothing: a cluster's nodes are resources of their own. */
	elsewhere: z.literal(true).optional(),
});
/** What decides more than the service. */
export type ResourceChoice = z.infer<typeof resourceChoiceSchema>;

/** A property from which a template can be read to settle a duty of the customer's, or to leave it open. */
export const resourceSettingSchema = z.strictObject({
	/** The duty. */
	duty: z.string(),
	/** The resource types that have it. */
	types: z.array(resourceType).min(1),
	/** The property. */
	property: resourceProperty,
	/** Terraform's name of it. */
	terraform: terraformProperty,
	/** Values that leave the duty open; asked first. */
	open: z.array(valuePattern).default([]),
	/** Values that settle it. */
	settled: z.array(valuePattern).min(1),
	/** What it means that the template does not say it; `unsaid` where that depends on something else. */
	absent: z.enum(['open', 'settled', 'unsaid']),
});
/** A property that settles a duty, or leaves it open. */
export type ResourceSetting = z.infer<typeof resourceSettingSchema>;

/** How a service stands in templates, plans, inventories and bills, so that it is recognised there. */
export const resourcesSchema = z.strictObject({
	/** Its resource types in CloudFormation and in AWS Config. */
	cloudformation: z.array(resourceType).default([]),
	/** Its resource types in Terraform's provider for AWS. */
	terraform: z.array(resourceType).default([]),
	/** The beginnings of its ARNs: the service part, and where that is shared the resource type: `ec2:volume`. */
	arns: z
		.array(z.string().regex(/^[a-z0-9-]+(:[a-z0-9-]+)?$/, { error: 'is no part of an ARN' }))
		.default([]),
	/** What bills and cost reports call it, without "Amazon" and "AWS". */
	bills: z.array(text(1, 60)).default([]),
	/** What decides its variant, or between it and another service. */
	choices: z.array(resourceChoiceSchema).default([]),
	/** What a template can settle. */
	settings: z.array(resourceSettingSchema).default([]),
});
/** How a service stands in templates and bills. */
export type ResourcesData = z.infer<typeof resourcesSchema>;

/** A ready-made system to start a plan from. */
export const stackSchema = z.strictObject({
	/** Its name. */
	name: text(3, 40),
	/** The place in the list of stacks, from 1. */
	order: z.int().min(1),
	/** What it is, in one sentence that stands alone. */
	summary: text(50, 200),
	/** Ids of its services, and of their variants as `<service>/<variant>`, in the order in which they are named. */
	services: z.array(z.string()).min(2).max(20),
	/** What else people call it. */
	aliases: z.array(text(2, 60)).default([]),
});
/** A ready-made system. */
export type StackData = z.infer<typeof stackSchema>;
/** A product that people ask for and that has no page here. */
const uncoveredProduct = z.strictObject({
	/** Its name, with its brand. */
	name: text(3, 60),
	/** Short names, former names and what it is sold with; no words that others are called by, too. */
	aliases: z.array(text(2, 60)).default([]),
	/** Its name without the brand is an ordinary word: it is meant only with the brand in front. */
	ordinary: z.boolean().default(false),
	/** AWS's own category. */
	category: z.enum([...categories, ...furtherCategories]).optional(),
	/** The service model whose usual answers hold for it, where that is plain. */
	serviceModel: z.enum(cloudModelIds).optional(),
	/** Ids of the services that come nearest. */
	near: z.array(z.string()).max(3).default([]),
});

/** The products of one provider that have no page here, so that the search can say so. */
export const uncoveredSchema = z.strictObject({
	/** The provider, as it is named in a sentence. */
	name: text(2, 40),
	/** What else the provider is called. */
	aliases: z.array(text(2, 60)).default([]),
	/** Its products, by name. */
	products: z.array(uncoveredProduct).min(1),
});
/** The products of one provider that have no page here. */
export type UncoveredData = z.infer<typeof uncoveredSchema>;
/** A comparison that people ask for: a page of its own. */
export const comparisonSchema = z.strictObject({
	/** What is compared, by short names: `EC2, Fargate and Lambda`. */
	title: text(3, 60),
	/** The place in the list, from 1; the first ones are offered on every comparison. */
	order: z.int().min(1),
	/** The ids of what is compared, left to right: service models, services, variants. */
	columns: z
		.array(z.string())
		.min(2)
		.max(6)
		.refine((ids) => new Set(ids).size === ids.length, { error: 'names one subject twice' }),
	/** What readers ask for when this comparison is the answer. */
	aliases: z.array(text(2, 60)).default([]),
	/** Its former ids. */
	movedFrom,
});
/** A comparison that people ask for. */
export type ComparisonData = z.infer<typeof comparisonSchema>;
/** A day or a month: `2023-01-05`, or `2023-04` where the page names no day. */
const dateSchema = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/, {
	error: 'is not a date: write YYYY-MM-DD, or YYYY-MM',
});

/** One dated move of an answer by AWS. */
const change = z.strictObject({
	/** The duty. */
	duty: z.string(),
	/** The variant, where the answer is a variant's own. */
	variant: z.string().optional(),
	/** When it changed, or will. */
	date: dateSchema,
	/** What held before, in one sentence. */
	before: text(15, 300),
	/** What holds since, in one sentence. */
	after: text(15, 300),
	/** Who owned it before. */
	ownerBefore: z.enum(ownerIds),
	/** Who owns it since. */
	ownerAfter: z.enum(ownerIds),
	/** Where AWS says so. */
	sources: z.array(sourceSchema).min(1),
});

/** How the answers of one service moved; the file is called like the service. */
export const changesSchema = z.strictObject({
	/** Each move, the latest last. */
	changes: z.array(change).min(1),
});
/** The dated moves of one service. */
export type ChangesData = z.infer<typeof changesSchema>;

/** A claim that exams, auditors and colleagues get wrong. */
export const disputeSchema = z.strictObject({
	/** The claim as one hears it, in one sentence. */
	claim: text(20, 160),
	/** What is right. */
	truth: text(30, 400),
	/** Why people believe the claim. */
	because: text(15, 240),
	/** The duty that it is about. */
	duty: z.string(),
	/** The subject that it is about: a service, a variant (`service/variant`) or a service model. */
	subject: z.string(),
	/** In what other words one hears it. */
	aliases: z.array(text(5, 80)).default([]),
	/** The pages that say what is right. */
	sources: z.array(sourceSchema).min(1),
});
/** A claim that is often got wrong. */
export type DisputeData = z.infer<typeof disputeSchema>;

/** Every kind of record, named like its folder under `content/`: its schema, and the ending of its files. */
export const kindTable = {
	duties: { schema: dutySchema, ending: '.mdx' },
	'service-models': { schema: serviceModelSchema, ending: '.mdx' },
	services: { schema: serviceSchema, ending: '.mdx' },
	model: { schema: guideSchema, ending: '.mdx' },
	teams: { schema: teamSchema, ending: '.yaml' },
	corrections: { schema: correctionsSchema, ending: '.yaml' },
	resources: { schema: resourcesSchema, ending: '.yaml' },
	stacks: { schema: stackSchema, ending: '.yaml' },
	checks: { schema: checkGroupSchema, ending: '.yaml' },
	evidence: { schema: evidenceSchema, ending: '.yaml' },
	frameworks: { schema: frameworkSchema, ending: '.yaml' },
	uncovered: { schema: uncoveredSchema, ending: '.yaml' },
	comparisons: { schema: comparisonSchema, ending: '.yaml' },
	changes: { schema: changesSchema, ending: '.yaml' },
	disputes: { schema: disputeSchema, ending: '.yaml' },
} as const satisfies Record<string, { schema: z.ZodType; ending: '.mdx' | '.yaml' }>;

/** A kind of record: the name of its folder under `content/`. */
export type Kind = keyof typeof kindTable;

/** All kinds, in the order in which they are read and counted. */
export const kinds = Object.keys(kindTable) as readonly Kind[];

/** One value for each kind. */
export function forEachKind<Value>(make: (kind: Kind) => Value): Record<Kind, Value> {
	return Object.fromEntries(kinds.map((kind) => [kind, make(kind)])) as Record<Kind, Value>;
}
