import { expect, test } from '@playwright/test';
import { originOf } from '../../../src/domain/frameworks/origins.ts';

const origins = [
	{ owners: ['aws', 'aws'], origin: 'inherited' },
	{ owners: ['customer'], origin: 'customer' },
	{ owners: ['aws', 'customer'], origin: 'shared' },
	{ owners: ['shared'], origin: 'shared' },
	{ owners: ['aws', 'not-applicable'], origin: 'inherited' },
	{ owners: ['not-applicable'], origin: 'not-applicable' },
	{ owners: [], origin: 'not-applicable' },
] as const;
for (const { owners, origin } of origins)
	test(`${owners.join(' and ') || 'no owner'} makes a control ${origin}`, () => {
		expect(originOf(owners)).toBe(origin);
	});
