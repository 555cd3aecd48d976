import { expect, test } from '@playwright/test';
import {
	listAll,
	listChoices,
	nearest,
	suggest,
	suggestChoice,
} from '../../src/domain/suggestion.ts';

const duties = ['key-management', 'secrets-management', 'image-management'];

test.describe('nearest', () => {
	test('finds the candidate a slip of the finger away', () => {
		expect(nearest('key-managment', duties)).toBe('key-management');
	});
	test('finds nothing for a word of its own', () => {
		expect(nearest('billing', duties)).toBeUndefined();
	});
	test('finds the candidate that is spelt in other letters', () => {
		expect(nearest('PaaS', ['iaas', 'paas', 'saas'])).toBe('paas');
		expect(nearest('Application', ['Analytics', 'Application'])).toBe('Application');
	});
	test('finds nothing for another name that shares its ending', () => {
		expect(nearest('image-management', ['key-management', 'secrets-management'])).toBeUndefined();
	});
	test('finds nothing for a text that can be no name', () => {
		expect(nearest('x'.repeat(500), ['x'.repeat(499)])).toBeUndefined();
	});
	test('finds nothing where there are no candidates', () => {
		expect(nearest('billing', [])).toBeUndefined();
	});
});

test.describe('suggest', () => {
	test('asks whether the near word was meant', () => {
		expect(suggest('key-managment', duties)).toBe('; did you mean "key-management"?');
	});
	test('lists the choices when none is near and they are few', () => {
		expect(suggest('billing', duties)).toBe(
			'; use key-management, secrets-management or image-management',
		);
	});
	test('keeps quiet when none is near and the choices are many', () => {
		const many = Array.from({ length: 13 }, (_, index) => `something-else-${index}`);
		expect(suggest('billing', many)).toBe('');
	});
	test('keeps quiet when there is nothing to choose from', () => {
		expect(suggest('billing', [])).toBe('');
	});
});

test.describe('suggestChoice', () => {
	test('names the near choice, and the others beside it', () => {
		expect(suggestChoice('Off', ['of', 'in'])).toBe('; did you mean "of"? (allowed: of or in)');
	});
	test('lists the choices once where none is near', () => {
		expect(suggestChoice('sometimes', ['of', 'in'])).toBe('; use of or in');
	});
	test('lists no choices where they are many', () => {
		const many = Array.from({ length: 21 }, (_, index) => `choice-${index}`);
		expect(suggestChoice('choice-1x', many)).toBe('; did you mean "choice-1"?');
		expect(suggestChoice('billing', many)).toBe('');
	});
});

test('listAll joins with commas and and', () => {
	expect(listAll(['a'])).toBe('a');
	expect(listAll(['a', 'b', 'c'])).toBe('a, b and c');
});

test('listChoices joins with commas and or', () => {
	expect(listChoices(['a'])).toBe('a');
	expect(listChoices(['a', 'b'])).toBe('a or b');
	expect(listChoices(['a', 'b', 'c'])).toBe('a, b or c');
});
