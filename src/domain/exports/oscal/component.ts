import type { Service } from '../../catalog.ts';
import { resolveColumn, type Cell } from '../../matrix/matrix.ts';
import { profileOf } from '../../matrix/services.ts';
import { cellPath, serviceSubject, variantSubject, type Subject } from '../../matrix/subject.ts';
import type { DataContext } from '../data-file.ts';
import { awsNamespace, catalogResource, documentUuid, metadataOf, propsOf } from './document.ts';

/** A service and its variants as a component definition: the answers that are stated, or hold for every service. */
export function oscalComponents(context: DataContext, service: Service): object {
	const { source, backMatter } = catalogResource(context, '../catalog.json');
	return {
		'component-definition': {
			uuid: documentUuid(context, `components/${service.id}`),
			metadata: metadataOf(context, `${service.name}: who secures what`),
			components: subjectsOf(service).map((subject) => toComponent(context, subject, source)),
			'back-matter': backMatter,
		},
	};
}

/** A service, and its variants. */
export function subjectsOf(service: Service): Subject[] {
	return [
		serviceSubject(service),
		...service.variants.map((variant) => variantSubject(service, variant)),
	];
}

/** The answers of a subject that are more than an assumption. */
export function saidOf({ catalog }: DataContext, subject: Subject): Cell[] {
	return resolveColumn(catalog, subject).filter(({ provenance }) => provenance !== 'usual');
}

function toComponent(context: DataContext, subject: Subject, source: string): object {
	const { uuid, url } = context;
	const service = subject.service!;
	const variant = subject.kind === 'variant' ? subject.record : undefined;
	const profile = profileOf(service, variant);
	const prefix = service.iamPrefix;
	return {
		uuid: uuid(`component/${subject.id}`),
		type: 'service',
		title: subject.label,
		description: subject.summary,
		props: [
			...propsOf(context, {
				'service-model': subject.serviceModel,
				'os-access': profile.osAccess,
				'stores-content': profile.storesContent,
				'variant-of': variant && service.id,
			}),
			...(prefix ? [{ name: 'iamServicePrefix', ns: awsNamespace, value: prefix }] : []),
		],
		links: [{ href: url(subject.path!), rel: 'canonical' }],
		'control-implementations': [
			{
				uuid: uuid(`implementation/${subject.id}`),
				source,
				description: `Who does what in ${subject.label}.`,
				'implemented-requirements': saidOf(context, subject).map((cell) =>
					toRequirement(context, cell),
				),
			},
		],
	};
}

function toRequirement(context: DataContext, cell: Cell): object {
	const { uuid, url } = context;
	const { duty, subject, allocation, provenance, exception } = cell;
	const { owner, handoff, aws, customer, note, sources } = allocation;
	const id = `${subject.id}/${duty.id}`;
	const standard = allocation.default;
	const months = sources.map(({ asOf }) => asOf).toSorted();
	const texts = [aws && `AWS: ${aws}`, customer && `Customer: ${customer}`, note];
	const props = propsOf(context, {
		owner,
		'hand-off': handoff,
		default: standard?.state,
		provenance,
		'as-of': months.at(-1),
		exception: exception ? 'yes' : undefined,
	}).map((prop) =>
		prop.name === 'default' && standard ? { ...prop, remarks: standard.text } : prop,
	);
	const statements = statementsOf(context, cell);
	return {
		uuid: uuid(`cell/${id}`),
		'control-id': duty.id,
		description: texts.filter(Boolean).join(' '),
		props,
		links: [
			...sources.map((source) => ({ href: source.url, rel: 'reference', text: source.title })),
			{ href: url(cellPath(subject, duty.id)!), rel: 'canonical' },
		],
		...(statements.length > 0 && { statements }),
	};
}

const sides = [
	{ part: 'aws', kind: 'provided', role: 'provider' },
	{ part: 'customer', kind: 'responsibility', role: 'customer' },
] as const;

function statementsOf(context: DataContext, { duty, subject, allocation }: Cell): object[] {
	return sides.flatMap(({ part, kind, role }) => {
		const text = allocation[part];
		if (!text) return [];
		return [
			{
				'statement-id': `${duty.id}_smt.${part}`,
				uuid: context.uuid(`part/${subject.id}/${duty.id}/${part}`),
				description: text,
				props: propsOf(context, { part: kind }),
				'responsible-roles': [{ 'role-id': role }],
			},
		];
	});
}
