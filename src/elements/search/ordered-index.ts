import type { Pagefind, PagefindResult } from './pagefind.ts';

/** For each order of an index the names of its records. */
export type Orders = Record<string, string[]>;

/** An index that sorts what it finds by orders that are fetched when somebody sorts. Rejects a sorted search without them. */
export function orderIndex(index: Pagefind, fetchOrders: () => Promise<Orders>): Pagefind {
	let orders: Promise<Orders> | undefined;
	const places = async (name: string) => {
		orders ??= fetchOrders().catch((error: unknown) => {
			orders = undefined;
			throw error;
		});
		return new Map((await orders)[name]?.map((id, place) => [id, place]));
	};
	return {
		filters: () => index.filters(),
		search: async (text, { sort = {}, ...options }) => {
			const [order] = Object.keys(sort);
			const answer = await index.search(text, options);
			if (order === undefined) return answer;
			const known = await places(order);
			const placeOf = ({ id }: PagefindResult) => known.get(id) ?? known.size;
			const results = answer.results.toSorted((a, b) => placeOf(a) - placeOf(b));
			return { results, filters: answer.filters, totalFilters: answer.totalFilters };
		},
	};
}
