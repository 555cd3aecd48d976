import type { Owner } from './vocabulary.ts';

/** How much of a duty is the customer's, by its owner. */
export const customerLoad: Record<Owner, number> = {
	'not-applicable': 0,
	aws: 0,
	shared: 1,
	customer: 2,
};

/** Whether a duty asks something of the customer. */
export function isCustomers(owner: Owner): boolean {
	return customerLoad[owner] > 0;
}
