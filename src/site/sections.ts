import {
	categoryFragment,
	dutyIndexPath,
	dutyPath,
	modelIndexPath,
	serviceIndexPath,
	serviceModelIndexPath,
	servicePath,
} from '../domain/paths.ts';
import { dutiesOfLayer } from '../domain/catalog.ts';
import { entryOf, type FixedPath } from '../domain/navigation/fixed-pages.ts';
import { modelPages, serviceModelPages, type Page } from '../domain/navigation/pages.ts';
import { servicesByCategory } from '../domain/matrix/service.ts';
import type { PageGroup } from '../domain/navigation/side-navigation.ts';
import { layerIds, layers } from '../domain/vocabulary.ts';
import { catalog } from './catalog.ts';

/** A section's pages for the side navigation, and the way up to it. */
export interface Section {
	title: string;
	groups: readonly PageGroup[];
	/** The pages of all groups, for previous and next. */
	pages: readonly Page[];
	trail: readonly Page[];
}

function section(path: FixedPath, groups: readonly PageGroup[]): Section {
	const entry = entryOf(path);
	return {
		title: entry.title,
		groups,
		pages: groups.flatMap(({ pages }) => pages),
		trail: [entry],
	};
}

/** The pages on the model itself. */
export const modelSection = section(modelIndexPath, [{ pages: modelPages(catalog) }]);

/** The service models. */
export const serviceModelSection = section(serviceModelIndexPath, [
	{ pages: serviceModelPages(catalog) },
]);

/** The duties, by layer. */
export const dutySection = section(
	dutyIndexPath,
	layerIds.map((layer) => ({
		title: layers[layer].label,
		pages: dutiesOfLayer(catalog, layer).map(({ id, title }) => ({ path: dutyPath(id), title })),
	})),
);

/** The services, by category. */
export const serviceSection = section(
	serviceIndexPath,
	servicesByCategory(catalog).map(({ category, services }) => ({
		title: category,
		path: `${serviceIndexPath}#${categoryFragment(category)}`,
		pages: services.map(({ id, name }) => ({ path: servicePath(id), title: name })),
	})),
);
