import { expect, test } from '@playwright/test';
import { isCustomers } from '../../src/domain/customer-load.ts';
import { ownerIds } from '../../src/domain/vocabulary.ts';

test('a duty asks something of the customer where it is theirs, or shared', () => {
	expect(ownerIds.filter(isCustomers).toSorted()).toEqual(['customer', 'shared']);
});
