import { categoryFragment } from '../domain/fragments.ts';
import {
	comparePath,
	checkIndexPath,
	dutyIndexPath,
	dutyPath,
	frameworkIndexPath,
	guideIndexPath,
	serviceIndexPath,
	serviceModelIndexPath,
	servicePath,
	variantPath,
} from '../domain/paths.ts';
import { dutiesOfLayer } from '../domain/catalog.ts';
import { shortName } from '../domain/names.ts';
import { entryOf, type FixedPath } from '../domain/navigation/fixed-pages.ts';
import {
	comparisonPages,
	checkPages,
	frameworkPages,
	guidePages,
	serviceModelPages,
	type Page,
} from '../domain/navigation/pages.ts';
import { servicesByCategory } from '../domain/matrix/services.ts';
import { pagesInOrder, type PageGroup } from '../domain/navigation/side-navigation.ts';
import { layerIds, layers } from '../domain/layers.ts';
import { catalog } from './catalog.ts';

/** A section's pages for the side navigation, and the way up to it. */
export interface Section {
	title: string;
	groups: readonly PageGroup[];
	/** The pages of all groups, for previous and next. */
	pages: readonly Page[];
	/** The index of the section, as the last entry of the list beside a page. */
	index: Page;
	trail: readonly Page[];
}

function section(path: FixedPath, groups: readonly PageGroup[], indexTitle: string): Section {
	const entry = entryOf(path);
	return {
		title: entry.title,
		groups,
		pages: pagesInOrder(groups),
		trail: [entry],
		index: { path, title: indexTitle },
	};
}

/** The pages on the model itself. */
export const guideSection = section(
	guideIndexPath,
	[{ title: 'The model', pages: guidePages(catalog) }],
	'All pages on the model',
);

/** The service models. */
export const serviceModelSection = section(
	serviceModelIndexPath,
	[{ title: 'Service models', pages: serviceModelPages(catalog) }],
	'Compare the models',
);

/** The comparisons that people ask for. */
export const comparisonSection = section(
	comparePath,
	[{ title: 'Often compared', pages: comparisonPages(catalog) }],
	'Compare anything',
);

/** The duties, by layer. */
export const dutySection = section(
	dutyIndexPath,
	layerIds.map((layer) => ({
		title: layers[layer].label,
		pages: dutiesOfLayer(catalog, layer).map(({ id, title }) => ({ path: dutyPath(id), title })),
	})),
	`All ${catalog.duties.length} duties`,
);

/** The services, by category. */
export const serviceSection = section(
	serviceIndexPath,
	servicesByCategory(catalog).map(({ category, services }) => ({
		title: category,
		path: `${serviceIndexPath}#${categoryFragment(category)}`,
		pages: services.map(({ id, name, variants }) => ({
			path: servicePath(id),
			title: shortName(name),
			below: variants.map((variant) => ({
				path: variantPath(id, variant.id),
				title: variant.name,
			})),
		})),
	})),
	`All ${catalog.services.length} services`,
);

/** The checks, by what they look at. */
export const checkSection = section(
	checkIndexPath,
	[{ title: 'Checks', pages: checkPages(catalog) }],
	'All checks',
);

/** The frameworks. */
export const frameworkSection = section(
	frameworkIndexPath,
	[{ title: 'Frameworks', pages: frameworkPages(catalog) }],
	'All frameworks',
);
