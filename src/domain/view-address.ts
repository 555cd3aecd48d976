import type { Parameter } from './parameters.ts';
import { quotePart, writeQuery } from './query.ts';

/** Every part of a view with its parameter, in the order in which an address says them. */
export type ViewTable<View, Ids> = {
	readonly [Key in keyof View]: Parameter<View[Key], Ids>;
};

/** A view as an address says it, and what of the address means nothing, as a notice quotes it. */
export interface ReadView<View> {
	state: View;
	ignored: string[];
}

/** The view that an address without parameters says. */
export function usualView<View, Ids>(table: ViewTable<View, Ids>): View {
	return Object.fromEntries(entriesOf(table).map(([key, { usual }]) => [key, usual])) as View;
}

/**
 * Reads a view from the query part of an address, each parameter once. Never throws; what means nothing is `ignored`,
 * except for parameters of others where a page has more than the view (`others: 'allowed'`).
 */
export function readView<View, Ids>(
	table: ViewTable<View, Ids>,
	search: string,
	ids: Ids,
	others: 'ignored' | 'allowed' = 'ignored',
): ReadView<View> {
	const unread = new Map(entriesOf(table).map((entry) => [entry[1].name, entry]));
	const names = new Set(unread.keys());
	const parts: [keyof View, unknown][] = [];
	const ignored: string[] = [];
	for (const [name, text] of new URLSearchParams(search)) {
		const found = unread.get(name);
		unread.delete(name);
		if (found && text !== '') {
			const { part, ignored: meaningless } = found[1].read(text, ids);
			if (part !== undefined) parts.push([found[0], part]);
			ignored.push(...meaningless);
		} else if (!found && (others === 'ignored' || names.has(name))) ignored.push(name);
	}
	return {
		state: { ...usualView(table), ...Object.fromEntries(parts) },
		ignored: ignored.map(quotePart),
	};
}

/** The parameters that say a view; empty ones where it is as usual. */
export function writeParameters<View, Ids>(
	table: ViewTable<View, Ids>,
	view: View,
): (readonly [name: string, text: string])[] {
	return entriesOf(table).map(([key, { name, write }]) => [name, write(view[key])] as const);
}

/** Writes a view as the query part of an address; empty where all is as usual. */
export function writeView<View, Ids>(table: ViewTable<View, Ids>, view: View): string {
	return writeQuery(writeParameters(table, view));
}

function entriesOf<View, Ids>(table: ViewTable<View, Ids>) {
	return Object.entries(table) as [keyof View, Parameter<View[keyof View], Ids>][];
}
