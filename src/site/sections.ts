import { categoryFragment, dutyPath, serviceIndexPath, servicePath } from '../domain/paths.ts';
import { dutiesOfLayer } from '../domain/catalog.ts';
import { modelPages, sections, serviceModelPages, type Page } from '../domain/navigation/pages.ts';
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

function section(title: (typeof sections)[number]['title'], groups: readonly PageGroup[]): Section {
	return {
		title,
		groups,
		pages: groups.flatMap(({ pages }) => pages),
		trail: sections.filter((entry) => entry.title === title),
	};
}

/** The pages on the model itself. */
export const modelSection = section('Model', [{ pages: modelPages(catalog) }]);

/** The service models. */
export const serviceModelSection = section('Service models', [
	{ pages: serviceModelPages(catalog) },
]);

/** The duties, by layer. */
export const dutySection = section(
	'Duties',
	layerIds.map((layer) => ({
		title: layers[layer].label,
		pages: dutiesOfLayer(catalog, layer).map(({ id, title }) => ({ path: dutyPath(id), title })),
	})),
);

/** The services, by category. */
export const serviceSection = section(
	'Services',
	servicesByCategory(catalog).map(({ category, services }) => ({
		title: category,
		path: `${serviceIndexPath}#${categoryFragment(category)}`,
		pages: services.map(({ id, name }) => ({ path: servicePath(id), title: name })),
	})),
);
