import type { Catalog } from '../catalog.ts';
import { resolveColumn } from '../matrix/matrix.ts';
import { countSplit, describeSplit } from '../matrix/split.ts';
import { serviceSubject, variantSubject } from '../matrix/subject.ts';
import { fixedPage } from '../navigation/fixed-pages.ts';
import { checkPages, comparisonPages, stackPages } from '../navigation/pages.ts';
import { dataPath, openDataFile } from '../data-paths.ts';
import {
	aboutPath,
	accessibilityPath,
	changesPath,
	checkIndexPath,
	comparePath,
	correctionsPath,
	dutyIndexPath,
	dutyPath,
	frameworkIndexPath,
	frameworkPath,
	guideIndexPath,
	guidePath,
	homePath,
	mapPath,
	offlinePath,
	oftenWrongPath,
	planPath,
	searchPath,
	serviceIndexPath,
	serviceModelIndexPath,
	serviceModelPath,
	servicePath,
	twinPath,
	variantPath,
} from '../paths.ts';
import { handoffs, owners, provenances } from '../vocabulary.ts';
import type { ToUrl } from '../to-url.ts';

/** The lists of twins (https://llmstxt.org), by their address; the one of a section covers what lies below it. */
export const llmsPaths = {
	root: '/llms.txt',
	services: `${serviceIndexPath}llms.txt`,
	duties: `${dutyIndexPath}llms.txt`,
	checks: `${checkIndexPath}llms.txt`,
} as const;

/** The list that covers a page. */
export function llmsPathFor(path: string): string {
	if (path.startsWith(serviceIndexPath)) return llmsPaths.services;
	if (path.startsWith(checkIndexPath)) return llmsPaths.checks;
	return path.startsWith(dutyIndexPath) ? llmsPaths.duties : llmsPaths.root;
}

/** The lists of twins by their address. */
export function llmsFiles(catalog: Catalog, url: ToUrl): Record<string, string> {
	const entry: ToEntry = (path, title, text) =>
		`- [${title}](${url(twinPath(path))})${text ? `: ${text}` : ''}`;
	return {
		[llmsPaths.root]: rootList(catalog, url, entry),
		[llmsPaths.services]: serviceList(catalog, entry),
		[llmsPaths.duties]: dutyList(catalog, entry),
		[llmsPaths.checks]: checkList(catalog, entry),
	};
}

type ToEntry = (path: string, title: string, text?: string) => string;

const meanings = (terms: Readonly<Record<string, { label: string; meaning: string }>>) =>
	Object.values(terms).map(({ label, meaning }) => `- ${label}: ${meaning}`);

function rootList(catalog: Catalog, url: ToUrl, entry: ToEntry): string {
	const fixed = (path: Parameters<typeof fixedPage>[1]) => {
		const { title, summary } = fixedPage(catalog, path);
		return entry(path, title, summary);
	};
	return joined([
		'# Shared Responsibility Atlas',
		'> Who secures what on AWS: for every security duty and every service model, service and variant, who owns it, what AWS does, what the customer does, what happens if nobody acts, and where that is written. Unofficial; not affiliated with AWS.',
		'How to read an answer: its owner, its hand-off where it is shared, and where it comes from.',
		meanings(owners),
		meanings(handoffs),
		meanings(provenances),
		`Every page is Markdown at its address without the last slash and with .md; ask for it with "Accept: text/markdown". For many answers at once take ${url(openDataFile('all.json'))} or the file of a service, ${url(openDataFile('subjects/amazon-rds.json'))}.`,
		'## Start',
		[fixed(homePath), fixed(searchPath), fixed(mapPath), fixed(oftenWrongPath)],
		'## Service models',
		[
			fixed(serviceModelIndexPath),
			...catalog.cloudModels.map(({ id, title, summary }) =>
				entry(serviceModelPath(id), title, summary),
			),
		],
		'## Duties',
		[
			fixed(dutyIndexPath),
			`- [All duties, a line each](${url(llmsPaths.duties)})`,
			...catalog.duties.map(({ id, title }) => entry(dutyPath(id), title)),
		],
		'## Services',
		[
			fixed(serviceIndexPath),
			`- [All services and variants, a line each](${url(llmsPaths.services)})`,
			...catalog.services.map(({ id, name }) => entry(servicePath(id), name)),
		],
		'## Comparisons',
		[fixed(comparePath), ...comparisonPages(catalog).map(({ path, title }) => entry(path, title))],
		'## Plans',
		[fixed(planPath), ...stackPages(catalog).map(({ path, title }) => entry(path, title))],
		'## Checks and frameworks',
		[
			fixed(checkIndexPath),
			`- [The checks of every service](${url(llmsPaths.checks)})`,
			fixed(frameworkIndexPath),
			...catalog.frameworks.map(({ id, title, summary }) =>
				entry(frameworkPath(id), title, summary),
			),
		],
		'## Changes',
		[fixed(changesPath), fixed(correctionsPath)],
		'## The model',
		[
			fixed(guideIndexPath),
			...catalog.guides.map(({ id, title, summary }) => entry(guidePath(id), title, summary)),
		],
		'## Data',
		[
			fixed(dataPath),
			`- [Index of all files](${url(openDataFile('index.json'))})`,
			`- [OpenAPI](${url(openDataFile('openapi.json'))})`,
		],
		'## About',
		[fixed(aboutPath), fixed(offlinePath), fixed(accessibilityPath)],
	]);
}

function serviceList(catalog: Catalog, entry: ToEntry): string {
	const split = (subject: Parameters<typeof resolveColumn>[1]) =>
		describeSplit(countSplit(resolveColumn(catalog, subject)));
	return joined([
		'# Services of the Shared Responsibility Atlas',
		'> AWS services and their variants, each with how many duties are whose.',
		'## Services',
		catalog.services.flatMap((service) => [
			entry(servicePath(service.id), service.name, split(serviceSubject(service))),
			...service.variants.map((variant) =>
				entry(
					variantPath(service.id, variant.id),
					`${service.name}: ${variant.name}`,
					split(variantSubject(service, variant)),
				),
			),
		]),
	]);
}

function dutyList({ duties, cloudModels }: Catalog, entry: ToEntry): string {
	return joined([
		'# Duties of the Shared Responsibility Atlas',
		'> Security duties, each with its usual owner in every service model.',
		'## Duties',
		duties.map(({ id, title, allocation }) =>
			entry(
				dutyPath(id),
				title,
				cloudModels
					.map((model) => `${model.label} ${owners[allocation[model.id].owner].label}`)
					.join(', '),
			),
		),
	]);
}

function checkList(catalog: Catalog, entry: ToEntry): string {
	return joined([
		'# Checks of the Shared Responsibility Atlas',
		'> Controls of AWS Security Hub, by what they look at: each with its duty, the answer that it is about, and whose a finding is.',
		'## Checks',
		checkPages(catalog).map(({ path, title }) => entry(path, title)),
	]);
}

function joined(parts: readonly (string | readonly string[])[]): string {
	const blocks = parts.map((part) => (typeof part === 'string' ? part : part.join('\n')));
	return `${blocks.join('\n\n')}\n`;
}
