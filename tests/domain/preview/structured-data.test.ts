import { expect, test } from '@playwright/test';
import {
	writeStructuredData,
	type DescribedPage,
} from '../../../src/domain/preview/structured-data.ts';
import { makeCatalog, makeComparison, makeDuty, makeService } from '../../fixtures/catalog.ts';

const catalog = makeCatalog({
	duties: [makeDuty({ title: 'Guest patching' })],
	services: [makeService({ name: 'Amazon RDS' })],
	comparisons: [makeComparison({ id: 'paas-rds', columns: ['paas', 'amazon-rds'] })],
});
const url = (path: string) => `https://atlas.example${path}`;
const page: DescribedPage = {
	path: '/duties/guest-os-patching/',
	title: 'Guest patching',
	headline: 'Guest patching: who does it on AWS',
	description: 'Who patches what.',
	trail: [{ path: '/duties/', title: 'Duties' }],
	read: '2026-08',
};
interface Node {
	'@type': string;
	[name: string]: unknown;
}
const nodesOf = (overrides: Partial<DescribedPage> = {}) => {
	const text = writeStructuredData(catalog, { ...page, ...overrides }, url);
	return (JSON.parse(text) as { '@graph': Node[] })['@graph'];
};
const typesOf = (overrides?: Partial<DescribedPage>) =>
	nodesOf(overrides).map((node) => node['@type']);

test('a duty is an article and a term of the set of duties', () => {
	expect(typesOf()).toEqual(['BreadcrumbList', 'TechArticle', 'DefinedTerm']);
	expect(nodesOf()[1]).toMatchObject({
		headline: 'Guest patching: who does it on AWS',
		dateModified: '2026-08',
		about: { '@id': nodesOf()[2]!['@id'] },
	});
	expect(nodesOf()[2]).toMatchObject({
		url: 'https://atlas.example/duties/guest-os-patching/',
		inDefinedTermSet: 'https://atlas.example/duties/',
	});
});

test('the breadcrumbs end at the page itself, numbered from one', () => {
	expect(nodesOf()[0]).toMatchObject({
		itemListElement: [
			{ position: 1, name: 'Duties', item: 'https://atlas.example/duties/' },
			{ position: 2, name: 'Guest patching' },
		],
	});
});

test('the index of duties is the set of terms', () => {
	const [, set] = nodesOf({ path: '/duties/', read: undefined });
	expect(set).toMatchObject({
		'@type': 'DefinedTermSet',
		hasDefinedTerm: [{ name: 'Guest patching' }],
	});
});

test('the home page names the site and its search; a page without sources is no article', () => {
	expect(typesOf({ path: '/', trail: [], read: undefined })).toEqual(['WebSite']);
	expect(nodesOf({ path: '/', trail: [], read: undefined })[0]).toMatchObject({
		potentialAction: { target: 'https://atlas.example/search/?q={search_term_string}' },
	});
});

test('no text can end the script element', () => {
	const text = writeStructuredData(
		catalog,
		{ ...page, headline: '</script><script>alert(1)' },
		url,
	);
	expect(text).not.toContain('<');
	expect(nodesOf({ headline: '</script>' })[1]).toMatchObject({ headline: '</script>' });
});

test('an article says what it is about', () => {
	const aboutOf = (path: string) => nodesOf({ path, trail: [] })[0]!['about'];
	expect(aboutOf('/services/amazon-rds/')).toMatchObject({
		'@type': 'Service',
		name: 'Amazon RDS',
	});
	expect(aboutOf('/service-models/paas/')).toMatchObject({ name: 'Model paas' });
	expect(aboutOf('/model/classic-traps/')).toMatchObject({
		name: 'AWS shared responsibility model',
	});
});

test('a page with nothing to say says nothing', () => {
	const bare = { ...page, path: '/about/', trail: [], read: undefined };
	expect(writeStructuredData(catalog, bare, url)).toBe('');
});

test('a comparison is an article about everything that it compares', () => {
	const [, article] = nodesOf({ path: '/compare/paas-rds/' });
	expect(article).toMatchObject({
		'@type': 'TechArticle',
		about: [
			{ '@type': 'Thing', name: 'Model paas' },
			{ '@type': 'Service', name: 'Amazon RDS' },
		],
	});
});
