import type { Catalog } from '../../catalog.ts';
import { resolveColumn } from '../../matrix/matrix.ts';
import { profileOf } from '../../matrix/services.ts';
import { countSplit } from '../../matrix/split.ts';
import type { Subject } from '../../matrix/subject.ts';
import { subjectDataPath } from '../../data-paths.ts';
import { twinPath } from '../../paths.ts';
import type { Ending } from '../../schema.ts';
import type { ToUrl } from '../../to-url.ts';
import { compact, toSource } from '../row.ts';
import type { SubjectRecord } from '../schema/records.ts';

/** What is published of a subject in the list of all. */
export function subjectRecord(catalog: Catalog, subject: Subject, url: ToUrl): SubjectRecord {
	const { id, label, summary, serviceModel, aliases, shortForms, formerIds, path } = subject;
	return compact({
		kind: subject.kind,
		id,
		name: label,
		summary,
		service_model: serviceModel,
		...ownPart(subject),
		aliases: [...aliases],
		short_forms: [...shortForms],
		former_ids: [...formerIds],
		counts: countsOf(catalog, subject),
		url: path && url(path),
		markdown: path && url(twinPath(path)),
		data: url(subjectDataPath(id)),
	}) as SubjectRecord;
}

function countsOf(catalog: Catalog, subject: Subject) {
	const cells = resolveColumn(catalog, subject);
	const { 'not-applicable': none, ...split } = countSplit(cells);
	return {
		...split,
		not_applicable: none,
		stated: cells.filter(({ provenance }) => provenance === 'stated').length,
		exceptions: cells.filter(({ exception }) => exception).length,
	};
}

function ownPart(subject: Subject): object {
	if (subject.kind === 'service-model') return {};
	const { service } = subject;
	const variant = subject.kind === 'variant' ? subject.record : undefined;
	const { osAccess, inYourVpc, storesContent } = profileOf(service, variant);
	const ending = variant?.ending ?? service.ending;
	return {
		...(variant
			? { service: service.id }
			: {
					category: service.category,
					iam_prefix: service.iamPrefix,
					security_hub_prefix: service.securityHubPrefix,
					variants: service.variants.map(({ id }) => `${service.id}/${id}`),
				}),
		os_access: osAccess,
		in_your_vpc: inYourVpc,
		stores_content: storesContent,
		ending: ending && toEnding(ending),
	};
}

function toEnding({ state, date, text, sources }: Ending): object {
	return { state, date, text, sources: sources.map(toSource) };
}
