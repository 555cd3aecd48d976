import { resolveCell, type Cell } from '../../matrix/matrix.ts';
import { serviceSubject } from '../../matrix/subject.ts';
import type { DataContext } from '../data-file.ts';
import { documentUuid, metadataOf } from './document.ts';

/**
 * A template of a system security plan that others lean on: what AWS provides in each service, and what it leaves to the
 * customer. Owners decide: AWS's cells provide, the customer's leave, shared ones do both and link the two.
 */
export function leveragedPlan(context: DataContext): object {
	const { catalog, uuid } = context;
	return {
		'system-security-plan': {
			uuid: documentUuid(context, 'leveraged-plan'),
			metadata: metadataOf(
				context,
				'Template: what AWS services provide and leave to the customer',
			),
			'import-profile': { href: 'catalog.json' },
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
				components: catalog.services.map(({ id, name, summary }) => ({
					uuid: uuid(`component/${id}`),
					type: 'service',
					title: name,
					description: summary,
					status: { state: 'operational' },
				})),
			},
			'control-implementation': {
				description: 'A requirement a duty; in each the services that state it.',
				'implemented-requirements': catalog.duties.flatMap((duty) => {
					const cells = catalog.services
						.map((service) => resolveCell(duty, serviceSubject(service)))
						.filter(
							({ provenance, allocation }) =>
								provenance === 'stated' && allocation.owner !== 'not-applicable',
						);
					if (cells.length === 0) return [];
					return [
						{
							uuid: uuid(`plan/${duty.id}`),
							'control-id': duty.id,
							'by-components': cells.map((cell) => toByComponent(context, cell)),
						},
					];
				}),
			},
		},
	};
}

function toByComponent({ uuid }: DataContext, { duty, subject, allocation }: Cell): object {
	const id = `${subject.id}/${duty.id}`;
	const { owner, aws, customer } = allocation;
	const provides = owner !== 'customer' && aws;
	const leaves = owner !== 'aws' && customer;
	const provided = uuid(`part/${id}/aws`);
	return {
		'component-uuid': uuid(`component/${subject.id}`),
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
