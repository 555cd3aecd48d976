import type { Owner } from '../../vocabulary.ts';
import type { DataContext } from '../data-file.ts';
import { documentUuid, metadataOf } from './document.ts';

/** What a plan to lean on is made from. */
export interface LeveragedSource extends Pick<DataContext, 'edition' | 'uuid'> {
	/** What tells the document from others, for its id. */
	name: string;
	title: string;
	/** Where the catalog of duties lies. */
	catalog: string;
	/** Pages that it was made on. */
	links?: readonly { href: string; rel: string; text: string }[];
	/** What the services are called, each by the id of its subject. */
	components: readonly { id: string; name: string; summary: string }[];
	/** The duties with the answers that are more than an assumption. */
	duties: readonly { id: string; answers: readonly LeveragedAnswer[] }[];
}

/** Who does what in a service. */
export interface LeveragedAnswer {
	subject: string;
	owner: Owner;
	aws?: string | undefined;
	customer?: string | undefined;
}

/**
 * A template of a system security plan that others lean on: what AWS provides in each service, and what it leaves to the
 * customer. Owners decide: AWS's cells provide, the customer's leave, shared ones do both and link the two.
 */
export function leveragedPlan(source: LeveragedSource): object {
	const { uuid, name, title, catalog, links, components } = source;
	return {
		'system-security-plan': {
			uuid: documentUuid(source, name),
			metadata: { ...metadataOf(source, title), ...(links && { links }) },
			'import-profile': { href: catalog },
			'system-characteristics': {
				'system-ids': [{ id: uuid('system') }],
				'system-name': 'AWS services',
				description: 'Put your own system here, and keep the services that it uses.',
				'system-information': {
					'information-types': [
						{
							uuid: uuid('information'),
							title: 'Your information',
							description: 'Only you know what the system holds.',
						},
					],
				},
				status: { state: 'operational' },
				'authorization-boundary': { description: 'Only you know where your system ends.' },
			},
			'system-implementation': {
				users: [{ uuid: uuid('user'), 'role-ids': ['customer'] }],
				components: components.map((component) => ({
					uuid: uuid(`component/${component.id}`),
					type: 'service',
					title: component.name,
					description: component.summary,
					status: { state: 'operational' },
				})),
			},
			'control-implementation': {
				description: 'A requirement a duty; in each the services that state it.',
				'implemented-requirements': requirementsOf(source),
			},
		},
	};
}

function requirementsOf({ duties, uuid }: LeveragedSource): object[] {
	return duties.flatMap(({ id, answers }) => {
		const said = answers.filter(({ owner }) => owner !== 'not-applicable');
		if (said.length === 0) return [];
		return [
			{
				uuid: uuid(`plan/${id}`),
				'control-id': id,
				'by-components': said.map((answer) => toByComponent(uuid, id, answer)),
			},
		];
	});
}

function toByComponent(
	uuid: LeveragedSource['uuid'],
	duty: string,
	{ subject, owner, aws, customer }: LeveragedAnswer,
): object {
	const id = `${subject}/${duty}`;
	const provides = owner !== 'customer' && aws;
	const leaves = owner !== 'aws' && customer;
	const provided = uuid(`part/${id}/aws`);
	return {
		'component-uuid': uuid(`component/${subject}`),
		uuid: uuid(`by/${id}`),
		description: [aws && `AWS: ${aws}`, customer && `Customer: ${customer}`]
			.filter(Boolean)
			.join(' '),
		export: {
			description: 'What AWS provides, and what it leaves to the customer.',
			...(provides && { provided: [{ uuid: provided, description: aws }] }),
			...(leaves && {
				responsibilities: [
					{
						uuid: uuid(`part/${id}/customer`),
						...(provides && { 'provided-uuid': provided }),
						description: customer,
						'responsible-roles': [{ 'role-id': 'customer' }],
					},
				],
			}),
		},
	};
}
