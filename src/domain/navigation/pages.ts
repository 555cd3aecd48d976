import type { Catalog } from '../catalog.ts';
import { once } from '../once.ts';
import {
	checkGroupPath,
	checkIndexPath,
	comparePath,
	dutyIndexPath,
	dutyPath,
	frameworkIndexPath,
	frameworkPath,
	guideIndexPath,
	guidePath,
	planPath,
	mapPath,
	readyComparisonPath,
	serviceIndexPath,
	serviceModelIndexPath,
	serviceModelPath,
	servicePath,
	stackPath,
	variantPath,
} from '../paths.ts';
import { entryOf, fixedPaths, type FixedPath } from './fixed-pages.ts';

/** A page of the site. */
export interface Page {
	/** Its address from the site's root. */
	path: string;
	/** Its name in navigation. */
	title: string;
}

/** The sections of the site, in the order of the header. */
export const sections: readonly Page[] = (
	[
		...[guideIndexPath, serviceModelIndexPath, dutyIndexPath, serviceIndexPath],
		...[mapPath, comparePath, planPath],
	] as const
).map(entryOf);

/** The pages of records, each below the page that lists them. */
const listed: Partial<Record<FixedPath, (catalog: Catalog) => Page[]>> = {
	[guideIndexPath]: guidePages,
	[serviceModelIndexPath]: serviceModelPages,
	[dutyIndexPath]: dutyPages,
	[serviceIndexPath]: (catalog) => [...servicePages(catalog), ...variantPages(catalog)],
	[planPath]: stackPages,
	[comparePath]: comparisonPages,
	[checkIndexPath]: checkPages,
	[frameworkIndexPath]: frameworkPages,
};

/** Every page of the site that is meant to be found, in reading order. */
export function listPages(catalog: Catalog): Page[] {
	return fixedPaths.flatMap((path) => [entryOf(path), ...(listed[path]?.(catalog) ?? [])]);
}

/** The pages that have a bare form to embed; its address is `embedPath(path)`. */
export function listEmbeddedPages(catalog: Catalog): Page[] {
	return [
		...serviceModelPages(catalog),
		...dutyPages(catalog),
		...servicePages(catalog),
		...variantPages(catalog),
	];
}

/** The pages on the model itself, in reading order. */
export function guidePages(catalog: Catalog): Page[] {
	return catalog.guides.map(({ id, title }) => ({ path: guidePath(id), title }));
}

/** The pages of the service models, from IaaS to SaaS. */
export function serviceModelPages(catalog: Catalog): Page[] {
	return catalog.cloudModels.map(({ id, title, label }) => ({
		path: serviceModelPath(id),
		title: `${title} (${label})`,
	}));
}

/** The pages of the duties, in stack order. */
export function dutyPages(catalog: Catalog): Page[] {
	return catalog.duties.map(({ id, title }) => ({ path: dutyPath(id), title }));
}

/** The pages of the services, by name. */
export function servicePages(catalog: Catalog): Page[] {
	return catalog.services.map(({ id, name }) => ({ path: servicePath(id), title: name }));
}

/** The pages of the comparisons that people ask for. */
export function comparisonPages({ comparisons }: Catalog): Page[] {
	return comparisons.map(({ id, title }) => ({ path: readyComparisonPath(id), title }));
}

/** The pages of the variants, service by service. */
export function variantPages(catalog: Catalog): Page[] {
	return catalog.services.flatMap((service) =>
		service.variants.map((variant) => ({
			path: variantPath(service.id, variant.id),
			title: `${service.name}: ${variant.name}`,
		})),
	);
}

/** The pages of the ready-made stacks, in their order. */
export function stackPages(catalog: Catalog): Page[] {
	return catalog.stacks.map(({ id, name }) => ({ path: stackPath(id), title: `Plan: ${name}` }));
}

/** The pages of checks, one a prefix, by what they look at. */
export function checkPages(catalog: Catalog): Page[] {
	return catalog.checks.map(({ id, name }) => ({ path: checkGroupPath(id), title: name }));
}

/** The pages of the frameworks. */
export function frameworkPages(catalog: Catalog): Page[] {
	return catalog.frameworks.map(({ id, title }) => ({ path: frameworkPath(id), title }));
}

const placesOf = once(
	(pages: readonly Page[]) => new Map(pages.map(({ path }, place) => [path, place])),
);

/** The pages before and after `path` among its siblings. */
export function neighbours(pages: readonly Page[], path: string): { previous?: Page; next?: Page } {
	const index = placesOf(pages).get(path);
	if (index === undefined) return {};
	const [previous, next] = [pages[index - 1], pages[index + 1]];
	return { ...(previous && { previous }), ...(next && { next }) };
}
