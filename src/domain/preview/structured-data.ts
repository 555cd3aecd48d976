import type { Catalog, Duty } from '../catalog.ts';
import { subjectsOf } from '../matrix/compared.ts';
import { allSubjects, type Subject } from '../matrix/subject.ts';
import type { Page } from '../navigation/pages.ts';
import { dataNodes } from './dataset.ts';
import type { ToUrl } from '../to-url.ts';
import { licence, type StructuredNode } from './structured-node.ts';
import { once } from '../once.ts';
import { dutyIndexPath, dutyPath, homePath, readyComparisonPath, searchPath } from '../paths.ts';
import { siteName } from '../navigation/page-title.ts';

/** What structured data says of a page. */
export interface DescribedPage extends Page {
	/** The title in search results and link previews. */
	headline: string;
	description: string;
	/** The pages above it, outermost first. */
	trail: readonly Page[];
	/** The month (`YYYY-MM`) of the latest reading of its sources, on pages that are an article. */
	read?: string | undefined;
}

/**
 * The structured data of a page, as the text of its script element; no part of it can end that element. Empty where
 * there is nothing to say.
 */
export function writeStructuredData(catalog: Catalog, page: DescribedPage, url: ToUrl): string {
	const graph = [
		...siteNodes(page, url),
		...breadcrumbNodes(page, url),
		...articleNodes(catalog, page, url),
		...termNodes(catalog, page, url),
		...dataNodes(page, url),
	];
	if (graph.length === 0) return '';
	return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll(
		'<',
		String.raw`\u003c`,
	);
}

function siteNodes({ path, description }: DescribedPage, url: ToUrl): StructuredNode[] {
	if (path !== homePath) return [];
	const target = `${url(searchPath)}?q={search_term_string}`;
	return [
		{
			'@type': 'WebSite',
			name: siteName,
			url: url(homePath),
			description,
			inLanguage: 'en',
			license: licence,
			potentialAction: {
				'@type': 'SearchAction',
				target,
				'query-input': 'required name=search_term_string',
			},
		},
	];
}

function breadcrumbNodes({ path, title, trail }: DescribedPage, url: ToUrl): StructuredNode[] {
	if (trail.length === 0) return [];
	const steps = [...trail, { path, title }];
	return [
		{
			'@type': 'BreadcrumbList',
			itemListElement: steps.map((step, index) => ({
				'@type': 'ListItem',
				position: index + 1,
				name: step.title,
				item: url(step.path),
			})),
		},
	];
}

function articleNodes(catalog: Catalog, page: DescribedPage, url: ToUrl): StructuredNode[] {
	const { path, headline, description, read } = page;
	if (read === undefined) return [];
	return [
		{
			'@type': 'TechArticle',
			headline,
			description,
			url: url(path),
			about: aboutNode(catalog, path, url),
			dateModified: read,
			inLanguage: 'en',
			license: licence,
			isAccessibleForFree: true,
		},
	];
}

function aboutNode(catalog: Catalog, path: string, url: ToUrl): StructuredNode | StructuredNode[] {
	const subject = subjectsByPath(catalog).get(path);
	if (subject) return subjectNode(subject);
	const compared = catalog.comparisons.find(({ id }) => readyComparisonPath(id) === path);
	if (compared) return subjectsOf(catalog, compared.columns).map(subjectNode);
	const duty = catalog.duties.find(({ id }) => dutyPath(id) === path);
	// The term itself is a node of the duty's page; this names it.
	return duty
		? { '@id': url(path) }
		: { '@type': 'Thing', name: 'AWS shared responsibility model' };
}

function subjectNode(subject: Subject): StructuredNode {
	switch (subject.kind) {
		case 'service-model':
			return { '@type': 'Thing', name: subject.title };
		case 'service':
		case 'variant':
			return { '@type': 'Service', name: subject.label, provider: 'Amazon Web Services' };
	}
}

const subjectsByPath = once(
	(catalog: Catalog) => new Map(allSubjects(catalog).map((subject) => [subject.path, subject])),
);

function termNodes({ duties }: Catalog, { path }: DescribedPage, url: ToUrl): StructuredNode[] {
	if (path === dutyIndexPath)
		return [
			{
				'@type': 'DefinedTermSet',
				name: 'Security duties on AWS',
				url: url(dutyIndexPath),
				hasDefinedTerm: duties.map((duty) => termNode(duty, url)),
			},
		];
	const duty = duties.find(({ id }) => dutyPath(id) === path);
	return duty ? [{ ...termNode(duty, url), inDefinedTermSet: url(dutyIndexPath) }] : [];
}

function termNode({ id, title, summary }: Duty, url: ToUrl): StructuredNode {
	const address = url(dutyPath(id));
	return {
		'@type': 'DefinedTerm',
		'@id': address,
		name: title,
		description: summary,
		url: address,
	};
}
