import { expect, test } from '@playwright/test';
import { serviceSubject, variantSubject } from '../../../src/domain/matrix/subject.ts';
import { addressForms } from '../../../src/domain/plan/address-forms.ts';
import { sumSentences } from '../../../src/domain/plan/plan-sum.ts';
import { makeService, makeVariant } from '../../fixtures/catalog.ts';

const variant = makeVariant({ id: 'auto-mode', shortForms: ['eks-auto'] });
const service = makeService({ id: 'amazon-eks', shortForms: ['eks'], variants: [variant] });

test('an address may call a service and a variant by their short forms', () => {
	expect(addressForms(serviceSubject(service))).toEqual(['amazon-eks', 'eks']);
	expect(addressForms(variantSubject(service, variant))).toEqual([
		'amazon-eks/auto-mode',
		'eks-auto',
		'eks/auto-mode',
	]);
});

test('a sum is said in words that fit its numbers', () => {
	expect(sumSentences({ duties: 1, services: 1, answers: 1, open: 1 })).toEqual({
		yours: '1 duty is yours in 1 service.',
		open: '1 of 1 answer is open or off unless you act.',
	});
	expect(sumSentences({ duties: 3, services: 2, answers: 5, open: 0 }).open).toBe(
		'0 of 5 answers are open or off unless you act.',
	);
});
