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

/**
 * The sheets of the map from top to bottom, each a row of groups in the given order. Within a group, the lowest line comes
 * first, then the most work. Groups stay whole; one that is larger than a sheet goes on in the next.
 */
export function arrange<Column extends MapColumn>(
	columns: readonly Column[],
	by: Grouping,
	names: readonly string[],
): MapGroup<Column>[][] {
	const groups = Map.groupBy(columns, (column) => column[by]);
	const parts = names.flatMap((name) => {
		const inOrder = (groups.get(name) ?? []).toSorted((a, b) => b.foot - a.foot || b.work - a.work);
		return chunk(inOrder, MAX_COLUMNS).map((part) => ({ name, columns: part }));
	});
	const sheets: (typeof parts)[] = [];
	let room = 0;
	for (const part of parts) {
		if (part.columns.length > room) {
			sheets.push([]);
			room = MAX_COLUMNS;
		}
		sheets.at(-1)!.push(part);
		room -= part.columns.length;
	}
	return sheets.map(raiseHeads);
}

// As wide as a letter of a head, in columns.
const LETTER = 0.56;

// A name that is wider than its columns goes one line up, where it may run on over the next group, unless that is there too.
function raiseHeads<Column extends MapColumn>(
	groups: readonly Omit<MapGroup<Column>, 'raised'>[],
): MapGroup<Column>[] {
	let raised = false;
	return groups.map((group) => {
		raised = group.name.length * LETTER > group.columns.length && !raised;
		return { ...group, raised };
	});
}

function chunk<Item>(items: readonly Item[], most: number): Item[][] {
	const count = Math.ceil(items.length / most);
	const size = Math.ceil(items.length / count);
	return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}
