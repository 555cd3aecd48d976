import {
	dutiesOfLayer,
	serviceModelOf,
	type Catalog,
	type Duty,
	type Service,
} from '../catalog.ts';
import { layerIds, layers, type Layer } from '../layers.ts';
import { resolveColumn, type Cell } from '../matrix/matrix.ts';
import { serviceSubject } from '../matrix/subject.ts';
import { shortName } from '../names.ts';
import { categoryId } from '../fragments.ts';
import { arrange, narrowParts, type Grouping, type MapColumn, type MapGroup } from './arrange.ts';
import { categoryName, compareCategories } from './map-categories.ts';
import { footOf } from './map-line.ts';

/** A column of the map with what it shows. */
export interface DrawnColumn extends MapColumn {
	service: Service;
	/** What stands above it. */
	name: string;
	/** A cell a duty, in the catalog's order, which is that of the rows. */
	cells: readonly Cell[];
}

/** The rows of one layer. */
export interface MapLayer {
	id: Layer;
	label: string;
	/** The line runs through it: it is part of the stack. */
	stack: boolean;
	duties: readonly Duty[];
	/** The number of its first row, from 0. */
	start: number;
}

/** The whole map: one sheet, or several where there are many services. */
export interface ServiceMap {
	layers: readonly MapLayer[];
	columns: readonly DrawnColumn[];
	/** The names of the groups, from left to right, for each way to group. */
	groups: Readonly<Record<Grouping, readonly string[]>>;
}

/** Every service and every duty on one sheet. */
export function buildMap(catalog: Catalog): ServiceMap {
	const columns = catalog.services.map((service) => drawColumn(catalog, service));
	const used = [...new Set(catalog.services.map(({ category }) => category))];
	return {
		layers: mapLayers(catalog),
		columns,
		groups: {
			category: used.toSorted(compareCategories).map(categoryName),
			model: catalog.cloudModels.map(({ label }) => label),
		},
	};
}

/** The sheets of a map, grouped in one of two ways; `most` columns on each, as many as can be read where it is not said. */
export function sheetsOf(map: ServiceMap, by: Grouping, most?: number): MapGroup<DrawnColumn>[][] {
	return arrange(map.columns, by, map.groups[by], most);
}

/** What a narrow screen shows at a time: a category, or a part of a large one. */
export interface NarrowPart {
	/** The category's name on the map. */
	name: string;
	/** What an address calls it. */
	id: string;
	/** Which part of its category it is, from 1, and of how many. */
	number: number;
	of: number;
	columns: readonly DrawnColumn[];
}

/** All parts of the map that a narrow screen shows, in the order of the columns. */
export function narrowPartsOf(map: ServiceMap): NarrowPart[] {
	const columns = sheetsOf(map, 'category').flatMap((sheet) =>
		sheet.flatMap((group) => group.columns),
	);
	return [...Map.groupBy(columns, ({ category }) => category)].flatMap(([name, members]) => {
		const parts = narrowParts(members);
		return parts.map((part, index) => {
			const id = categoryId(part[0]!.service.category);
			const number = index + 1;
			return {
				name,
				id: index === 0 ? id : `${id}-${number}`,
				number,
				of: parts.length,
				columns: part,
			};
		});
	});
}

/** What a duty is called at the beginning of its row. */
export function rowName({ short, title }: Duty): string {
	return short ?? title;
}

function mapLayers(catalog: Catalog): MapLayer[] {
	let start = 0;
	return layerIds.flatMap((id) => {
		const duties = dutiesOfLayer(catalog, id);
		if (duties.length === 0) return [];
		const layer = { id, label: layers[id].label, stack: layers[id].stack, duties, start };
		start += duties.length;
		return layer;
	});
}

function drawColumn(catalog: Catalog, service: Service): DrawnColumn {
	const cells = resolveColumn(catalog, serviceSubject(service));
	// The stack comes first, so its rows have the same numbers in the stack and on the map.
	const stack = cells.filter(({ duty }) => layers[duty.layer].stack);
	return {
		id: service.id,
		service,
		name: service.short ?? shortName(service.name),
		category: categoryName(service.category),
		model: serviceModelOf(catalog, service).label,
		foot: footOf(stack.map(({ allocation }) => allocation.owner)),
		work: cells.filter(({ allocation }) => allocation.owner === 'customer').length,
		cells,
	};
}
