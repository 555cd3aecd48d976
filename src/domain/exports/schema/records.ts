import { z } from 'astro/zod';
import { layerIds } from '../../layers.ts';
import { handoffIds, defaultStateIds, ownerIds, sideIds } from '../../vocabulary.ts';
import { allocationSchema, sourceField } from './allocation.ts';

/** The end of a service or of one of its variants. */
const endingField = z.object({
	state: z
		.enum(['closed-to-new-customers', 'support-ends'])
		.describe('Closed to new customers, or no longer supported at all.'),
	date: z.string().describe('The month (YYYY-MM) from which that holds.'),
	text: z.string().describe('What that means for the customer.'),
	sources: z.array(sourceField).describe('Where AWS says so.'),
});

/** How many of a subject’s answers there are of each kind. */
const countsField = z.object({
	aws: z.int().describe('Duties that AWS owns.'),
	customer: z.int().describe('Duties that the customer owns.'),
	shared: z.int().describe('Duties that both share.'),
	not_applicable: z.int().describe('Duties that do not exist here.'),
	stated: z.int().describe('Answers stated for the subject itself.'),
	exceptions: z
		.int()
		.describe('Answers whose owner is not the one that is usual for the service model.'),
});

/** What every record of a subject says. */
const subjectBase = z.object({
	id: z.string().describe('Its id among all subjects; a variant’s is `service/variant`.'),
	name: z.string().describe('What it is called where it stands alone.'),
	summary: z.string().describe('One sentence that stands alone.'),
	service_model: z.string().describe('The service model whose usual answers it falls back to.'),
	aliases: z.array(z.string()).describe('What else it is called.'),
	short_forms: z.array(z.string()).describe('Its permanent short addresses: `ec2` is `/ec2/`.'),
	former_ids: z
		.array(z.string())
		.describe('The ids it had before; a record of each is still answered.'),
	counts: countsField.describe('How its answers are split.'),
	url: z.string().describe('Its page; missing for the baseline, which has none.').optional(),
	markdown: z.string().describe('Its page as Markdown.').optional(),
	data: z.string().describe('Its own file with all of its answers.'),
});

/** What services and variants say beside that. */
const servicePart = {
	os_access: z
		.string()
		.describe('Whether the customer can get into the operating system: none, optional or full.'),
	in_your_vpc: z
		.string()
		.describe('Whether it runs in, or reaches into, a VPC of the customer’s: yes, optional or no.'),
	stores_content: z.string().describe('Whether it stores the customer’s content: yes or no.'),
	ending: endingField.describe('AWS has closed it, or will.').optional(),
};

/** A service model of NIST SP 800-145, or the on-premises baseline. */
const serviceModelRecord = subjectBase.extend({ kind: z.literal('service-model') });
/** An AWS service. */
const serviceRecord = subjectBase.extend({
	kind: z.literal('service'),
	...servicePart,
	category: z.string().describe('AWS’s own category.'),
	iam_prefix: z.string().describe('The prefix of its IAM actions.').optional(),
	security_hub_prefix: z.string().describe('The prefix of its Security Hub controls.').optional(),
	variants: z.array(z.string()).describe('The ids of its variants.'),
});
/** A choice of the customer’s that moves the line inside a service. */
const variantRecord = subjectBase.extend({
	kind: z.literal('variant'),
	...servicePart,
	service: z.string().describe('The id of its service.'),
});

/** A former id: what was called so has another id today. */
export const movedRecord = z.object({
	kind: z.literal('moved').describe('That this is a former id.'),
	id: z.string().describe('The former id.'),
	redirect_target: z.string().describe('The id of today.'),
});
/** A former id of what is several records today. */
export const splitRecord = z.object({
	kind: z.literal('split').describe('That this is a former id of several records.'),
	id: z.string().describe('The former id.'),
	redirect_targets: z.array(z.string()).describe('The ids of today.'),
});

/** What an answer can be about, or where it went. */
export const subjectSchema = z.discriminatedUnion('kind', [
	serviceModelRecord,
	serviceRecord,
	variantRecord,
	movedRecord,
	splitRecord,
]);
/** A record of a subject. */
export type SubjectRecord = z.infer<typeof subjectSchema>;

/** What only the own file of a subject says. */
const answered = {
	allocations: z
		.array(allocationSchema)
		.describe('Its answers, one a duty, from the top of the stack.'),
};
/** A subject with its answers. */
export const subjectFileSchema = z.discriminatedUnion('kind', [
	serviceModelRecord.extend(answered),
	serviceRecord.extend({
		...answered,
		rationale: z.string().describe('Why its service model fits.'),
	}),
	variantRecord.extend(answered),
	movedRecord,
	splitRecord,
]);

/** A case on the border, decided once for all services. */
const caseField = z.object({
	when: z.string().describe('The case.'),
	owner: z.enum(ownerIds).describe('Who the owner is.'),
	handoff: z.enum(handoffIds).describe('The hand-off, where it is shared.').optional(),
	default_state: z
		.enum(defaultStateIds)
		.describe('The default state, where the case fixes it.')
		.optional(),
	because: z.string().describe('Why.'),
});
/** How a duty is decided. */
const decisionField = z.object({
	aws: z.string().describe('When AWS is the owner.').optional(),
	customer: z.string().describe('When the customer is.').optional(),
	shared: z.string().describe('When both are.').optional(),
	not_applicable: z.string().describe('When there is no such thing.').optional(),
	cases: z.array(caseField).describe('Cases on the border.'),
});

/** Something that must be done. */
const dutyRecord = z.object({
	kind: z.literal('duty').describe('That this is a duty.'),
	id: z.string().describe('Its id.'),
	title: z.string().describe('Its name.'),
	question: z.string().describe('The question that it answers.'),
	summary: z.string().describe('One sentence that stands alone.'),
	side: z
		.enum(sideIds)
		.describe('`in` the cloud: the customer’s side; `of` the cloud: AWS’s side.'),
	layer: z.enum(layerIds).describe('Where in the stack it lies.'),
	team: z.string().describe('The id of the team that usually does it.'),
	aliases: z.array(z.string()).describe('Practitioners’ words for it.'),
	short_forms: z.array(z.string()).describe('Its permanent short addresses.'),
	former_ids: z.array(z.string()).describe('The ids it had before.'),
	related: z.array(z.string()).describe('Ids of duties to read next.'),
	stated: z.int().describe('How many services state it.'),
	url: z.string().describe('Its page.'),
	markdown: z.string().describe('Its page as Markdown.'),
	data: z.string().describe('Its own file with its answers.'),
});
/** A duty, or where it went. */
export const dutySchema = z.discriminatedUnion('kind', [dutyRecord, movedRecord, splitRecord]);
/** A record of a duty. */
export type DutyRecord = z.infer<typeof dutySchema>;
/** A duty with its answers. */
export const dutyFileSchema = z.discriminatedUnion('kind', [
	dutyRecord.extend({
		decision: decisionField.describe('How its owner is decided.').optional(),
		allocations: z
			.array(allocationSchema)
			.describe(
				'Its answers: of each service model, and of every service and variant that states one.',
			),
	}),
	movedRecord,
	splitRecord,
]);

/** The parts of a subject's shape, of which the table of subjects is made. */
export const subjectShapes = {
	base: subjectBase.shape,
	service: serviceRecord.shape,
	variant: variantRecord.shape,
	ending: endingField.shape,
	counts: countsField.shape,
};
/** The fields of a duty. */
export const dutyShape = dutyRecord.shape;
