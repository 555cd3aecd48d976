import { resolveCell } from '../../matrix/matrix.ts';
import { serviceSubject } from '../../matrix/subject.ts';
import type { DataContext } from '../data-file.ts';
import { leveragedPlan } from './leveraged-plan.ts';

/** The plan to lean on of all services, with what each states itself. */
export function leveragedServices({ catalog, edition, uuid }: DataContext): object {
	return leveragedPlan({
		...{ edition, uuid, components: catalog.services },
		name: 'leveraged-plan',
		title: 'Template: what AWS services provide and leave to the customer',
		catalog: 'catalog.json',
		duties: catalog.duties.map((duty) => ({
			id: duty.id,
			answers: catalog.services
				.map((service) => resolveCell(duty, serviceSubject(service)))
				.filter(({ provenance }) => provenance === 'stated')
				.map(({ subject, allocation: { owner, aws, customer } }) => ({
					...{ subject: subject.id, owner, aws, customer },
				})),
		})),
	});
}
