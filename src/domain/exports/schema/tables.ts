import { z } from 'astro/zod';
import { serviceModelIds } from '../../vocabulary.ts';
import { dutyShape, subjectShapes } from './records.ts';

const { base, service, variant, ending, counts } = subjectShapes;
const list = (text: string) => z.string().describe(`${text} Several are parted by a comma.`);

/** A subject as a line of a table: what has parts stands in several columns. */
export const subjectRow = z.object({
	kind: z.enum(['service-model', 'service', 'variant']).describe('What kind of subject it is.'),
	id: base.id,
	name: base.name,
	service: variant.service.optional(),
	summary: base.summary,
	service_model: z.enum(serviceModelIds).describe(base.service_model.description!),
	category: service.category.optional(),
	os_access: service.os_access.optional(),
	in_your_vpc: service.in_your_vpc.optional(),
	stores_content: service.stores_content.optional(),
	iam_prefix: service.iam_prefix,
	security_hub_prefix: service.security_hub_prefix,
	aliases: list(base.aliases.description!).optional(),
	short_forms: list(base.short_forms.description!).optional(),
	former_ids: list(base.former_ids.description!).optional(),
	count_aws: counts.aws,
	count_customer: counts.customer,
	count_shared: counts.shared,
	count_not_applicable: counts.not_applicable,
	count_stated: counts.stated,
	count_exceptions: counts.exceptions,
	ending_state: ending.state.optional(),
	ending_date: ending.date.optional(),
	ending_text: ending.text.optional(),
	url: base.url,
});

/** A duty as a line of a table. */
export const dutyRow = z.object({
	id: dutyShape.id,
	title: dutyShape.title,
	question: dutyShape.question,
	summary: dutyShape.summary,
	side: dutyShape.side,
	layer: dutyShape.layer,
	team: dutyShape.team,
	aliases: list(dutyShape.aliases.description!).optional(),
	short_forms: list(dutyShape.short_forms.description!).optional(),
	former_ids: list(dutyShape.former_ids.description!).optional(),
	related: list(dutyShape.related.description!).optional(),
	stated: dutyShape.stated,
	url: dutyShape.url,
});
