import type { Owner } from '../vocabulary.ts';

/** Whose a control of a framework is; `owner` is the mark that it gets. */
export const origins = {
	inherited: { label: 'Inherited', owner: 'aws', meaning: 'AWS does all of it.' },
	shared: { label: 'Shared', owner: 'shared', meaning: 'AWS does a part, you do the other.' },
	customer: { label: 'Yours', owner: 'customer', meaning: 'Nobody but you acts on it.' },
	'not-applicable': {
		label: 'Not applicable',
		owner: 'not-applicable',
		meaning: 'There is no such thing.',
	},
} as const;

/** The id of an origin. */
export type Origin = keyof typeof origins;

/** Whose some owners together make a thing. */
export function originOf(owners: readonly Owner[]): Origin {
	const some = owners.filter((owner) => owner !== 'not-applicable');
	if (some.length === 0) return 'not-applicable';
	if (some.every((owner) => owner === 'aws')) return 'inherited';
	return some.every((owner) => owner === 'customer') ? 'customer' : 'shared';
}
