import type { Rule } from './rule.ts';
import { placedAllocations } from '../../placed.ts';

// What AWS does for nobody who does not ask. Not "provides" and "gives": AWS provides a host without being asked.
const offering =
	/^(offers|lets|supports|can|allows you|enables you|makes available|works with|integrates with)\b/i;
// A second verb that says what is done: "Offers zones, and moves an instance off a failed host."
const goesOn = /, (and|but) /;

/** A duty is shared only where AWS does a part: an offer alone leaves it to the customer. */
export const offerRule: Rule = {
	name: 'an offer alone is not shared',
	check: ({ catalog }) =>
		placedAllocations(catalog).flatMap(({ file, path, allocation: { owner, aws } }) => {
			if (owner !== 'shared' || !aws || !aws.split(/[.;]\s+/).every(onlyOffers)) return [];
			const verb = offering.exec(aws)?.[0];
			const message = `"${verb}" only offers: say what AWS does if nobody acts, or make the owner "customer"`;
			return [{ file, path: [...path, 'aws'], message }];
		}),
};

function onlyOffers(sentence: string): boolean {
	return offering.test(sentence) && !goesOn.test(sentence);
}
