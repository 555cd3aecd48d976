import type { ServiceSort } from './service-index-state.ts';

/** What services are ordered by. */
export interface SortedService {
	/** How many duties are the customer's alone. */
	yours: number;
	exceptions: number;
	/** The month of the latest reading of what it states, `YYYY-MM`; empty where it states nothing. */
	read: string;
}

/** The services in an order; those that are alike stay as they are, which is by name. */
export function sortServices<Service extends SortedService>(
	services: readonly Service[],
	sort: ServiceSort,
): Service[] {
	switch (sort) {
		case 'name':
			return [...services];
		case 'yours':
			return services.toSorted((a, b) => b.yours - a.yours);
		case 'exceptions':
			return services.toSorted((a, b) => b.exceptions - a.exceptions);
		case 'fresh':
			return services.toSorted((a, b) => (a.read < b.read ? 1 : a.read > b.read ? -1 : 0));
	}
}
