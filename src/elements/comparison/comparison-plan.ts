import { planOf } from '../../domain/paths.ts';
import { isOneOf } from '../../domain/query.ts';
import { serviceModelIds } from '../../domain/vocabulary.ts';
import { base } from '../page/base.ts';
import { part } from '../page/part.ts';

/** Leads to the plan of what is compared: of services and variants, for a service model has no duties of anybody's own. */
export function showPlan(root: HTMLElement, columns: readonly string[]) {
	const link = part(root, '[data-plan]', HTMLAnchorElement);
	const services = columns.filter((id) => !isOneOf(id, serviceModelIds));
	link.href = `${base}${planOf(services)}`;
	link.hidden = services.length === 0;
}
