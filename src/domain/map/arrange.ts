/** What the order of the columns depends on: known to the build, and written on the head of each column. */
export interface MapColumn {
	/** The service's id. */
	id: string;
	/** The name of the group by category. */
	category: string;
	/** The name of the group by service model. */
	model: string;
	/** The row, from 0, below which all that lies in the stack is AWS's; -1 where all of it is. */
	foot: number;
	/** How many duties are the customer's. */
	work: number;
}

/** What stands together under one head. */
export interface MapGroup<Column extends MapColumn> {
	name: string;
	columns: readonly Column[];
	/** The head stands one line higher, where its name has more room than its columns. */
	raised: boolean;
}

/** How columns may stand together. */
export const groupings = { category: 'By category', model: 'By model' } as const;

/** A way in which columns stand together. */
export type Grouping = keyof typeof groupings;

/** More columns than these make another sheet below. */
export const MAX_COLUMNS = 80;

/** On a narrow screen so many columns at most stand side by side: more have no room for a finger. */
export const MAX_NARROW = 8;

/**
 * The sheets of the map from top to bottom, each a row of groups in the given order. Within a group, the lowest line comes
 * first, then the most work. A sheet holds `most` columns; several hold about as many each, so that their cells are as wide.
 */
export function arrange<Column extends MapColumn>(
	columns: readonly Column[],
	by: Grouping,
	names: readonly string[],
	most = MAX_COLUMNS,
): MapGroup<Column>[][] {
	const byName = Map.groupBy(columns, (column) => column[by]);
	const groups = names.flatMap((name) => {
		const inOrder = byName.get(name)?.toSorted((a, b) => b.foot - a.foot || b.work - a.work);
		return inOrder ? [{ name, columns: inOrder }] : [];
	});
	const ends = sheetEnds(
		groups.map((group) => group.columns.length),
		most,
	);
	return ends.map((end, sheet) => raiseHeads(slice(groups, ends[sheet - 1] ?? 0, end)));
}

/** The parts of a group that a narrow screen shows one at a time: about as many columns each, and few enough. */
export function narrowParts<Column>(columns: readonly Column[]): Column[][] {
	const count = Math.ceil(columns.length / MAX_NARROW);
	const size = Math.ceil(columns.length / count);
	return Array.from({ length: count }, (_, part) => columns.slice(part * size, (part + 1) * size));
}

// A group stays whole where a sheet may end beside it and be this much longer or shorter than the others.
const TOLERANCE = 0.2;

/** The number of columns before the end of each sheet. */
function sheetEnds(sizes: readonly number[], most: number): number[] {
	const boundaries: number[] = [];
	for (const size of sizes) boundaries.push((boundaries.at(-1) ?? 0) + size);
	const all = boundaries.at(-1) ?? 0;
	const sheets = Math.ceil(all / most) || Math.min(1, all);
	const ends: number[] = [];
	for (let sheet = 1; sheet <= sheets; sheet += 1) {
		const start = ends.at(-1) ?? 0;
		const ideal = Math.round((all * sheet) / sheets);
		const distance = (end: number) => Math.abs(end - ideal);
		const [nearest] = boundaries
			.filter((end) => end - start <= most && all - end <= most * (sheets - sheet))
			.toSorted((a, b) => distance(a) - distance(b));
		const near = nearest !== undefined && distance(nearest) <= (TOLERANCE * all) / sheets;
		ends.push(near ? nearest : ideal);
	}
	return ends;
}

/** The groups between two numbers of columns; one that lies across an end is cut there. */
function slice<Column extends MapColumn>(
	groups: readonly { name: string; columns: readonly Column[] }[],
	start: number,
	end: number,
) {
	let before = 0;
	return groups.flatMap(({ name, columns }) => {
		const part = columns.slice(Math.max(0, start - before), Math.max(0, end - before));
		before += columns.length;
		return part.length > 0 ? [{ name, columns: part }] : [];
	});
}

// As wide as a letter of a head on a sheet of so many columns, in columns; a drawing has columns of one width.
const letterWidth = (columns: number) => Math.max(0.4, 0.008 * columns);

// A name that is wider than its columns goes one line up, where it may run on over the next group, unless that is there too.
function raiseHeads<Column extends MapColumn>(
	groups: readonly Omit<MapGroup<Column>, 'raised'>[],
): MapGroup<Column>[] {
	const letter = letterWidth(groups.reduce((sum, group) => sum + group.columns.length, 0));
	let raised = false;
	return groups.map((group) => {
		raised = group.name.length * letter > group.columns.length && !raised;
		return { ...group, raised };
	});
}
