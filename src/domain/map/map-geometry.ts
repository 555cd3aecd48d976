import type { DrawnColumn, MapLayer, ServiceMap } from './map-sheet.ts';
import { sheetsOf } from './map-sheet.ts';
import type { Grouping } from './arrange.ts';

/** The measures of a drawing of the map, in its own units. */
export interface MapScale {
	/** From one cell to the next. */
	step: number;
	/** Between two cells. */
	gap: number;
	/** More room between two groups of columns. */
	groupGap: number;
	/** More room between two layers. */
	layerGap: number;
	/** More room still above what lies across the stack. */
	stackGap: number;
}

/** A column of a drawing. */
export interface PlacedColumn {
	column: DrawnColumn;
	x: number;
	/** The foot of the column before it, where that is of the same group. */
	left: number | undefined;
}

/** A group of a drawing: its name stands above its columns, perhaps a line higher. */
export interface PlacedGroup {
	name: string;
	raised: boolean;
	x: number;
	width: number;
}

/** Where everything of one sheet stands. */
export interface MapGeometry {
	columns: readonly PlacedColumn[];
	groups: readonly PlacedGroup[];
	/** The top of each row. */
	rows: readonly number[];
	layers: readonly { layer: MapLayer; y: number }[];
	width: number;
	height: number;
}

/** Places the columns and rows of every sheet. */
export function placeSheets(
	map: ServiceMap,
	by: Grouping,
	scale: MapScale,
	most?: number,
): MapGeometry[] {
	const { rows, layers, height } = placeRows(map.layers, scale);
	return sheetsOf(map, by, most).map((sheet) => {
		const columns: PlacedColumn[] = [];
		const groups: PlacedGroup[] = [];
		let x = 0;
		for (const { name, raised, columns: members } of sheet) {
			const width = members.length * scale.step - scale.gap;
			groups.push({ name, raised, x, width });
			for (const [index, column] of members.entries())
				columns.push({ column, x: x + index * scale.step, left: members[index - 1]?.foot });
			x += width + scale.gap + scale.groupGap;
		}
		return { columns, groups, rows, layers, height, width: x - scale.gap - scale.groupGap };
	});
}

function placeRows(mapLayers: readonly MapLayer[], scale: MapScale) {
	const rows: number[] = [];
	let y = 0;
	const layers = mapLayers.map((layer, index) => {
		const before = mapLayers[index - 1];
		if (before) y += before.stack && !layer.stack ? scale.stackGap : scale.layerGap;
		const top = y;
		rows.push(...layer.duties.map((_, row) => top + row * scale.step));
		y += layer.duties.length * scale.step;
		return { layer, y: top };
	});
	return { rows, layers, height: y - scale.gap };
}
