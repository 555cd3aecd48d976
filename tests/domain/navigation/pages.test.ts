import { expect, test } from '@playwright/test';
import { listPages, neighbours } from '../../../src/domain/navigation/pages.ts';
import { categoryFragment } from '../../../src/domain/fragments.ts';
import { makeCatalog, makeService, makeVariant } from '../../fixtures/catalog.ts';

const variant = makeVariant();
const service = makeService({ variants: [variant] });

test('listPages names every record’s page once', () => {
	const paths = listPages(makeCatalog({ services: [service] })).map(({ path }) => path);
	expect(new Set(paths).size).toBe(paths.length);
	expect(paths).toEqual(
		expect.arrayContaining([
			'/',
			'/model/classic-traps/',
			'/service-models/iaas/',
			'/duties/duty-in-data/',
			'/services/amazon-rds/',
			'/services/amazon-rds/custom/',
			'/compare/',
		]),
	);
	expect(paths).not.toContain('/service-models/on-premises/');
});

test('neighbours gives the pages before and after', () => {
	const pages = ['/a/', '/b/', '/c/'].map((path) => ({ path, title: path }));
	expect(neighbours(pages, '/b/')).toEqual({ previous: pages[0], next: pages[2] });
	expect(neighbours(pages, '/a/')).toEqual({ next: pages[1] });
	expect(neighbours(pages, '/nowhere/')).toEqual({});
});

test('a category’s fragment is made of letters and hyphens', () => {
	expect(categoryFragment('Security, identity & compliance')).toBe(
		'category-security-identity-compliance',
	);
});
