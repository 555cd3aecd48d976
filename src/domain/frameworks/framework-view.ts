import { subjectList } from '../parameters.ts';
import { readView, writeView, type ReadView, type ViewTable } from '../view-address.ts';

/** For which services a framework is shown. Its address says it as the address of a plan does. */
export interface FrameworkView {
	/** Ids of services and variants in the order in which they were chosen; none for all service models. */
	services: readonly string[];
}

/** The ids that may be said. */
export interface FrameworkIds {
	/** The ids of services and variants, and their short forms, each with the id. */
	subjects: ReadonlyMap<string, string>;
}

const parameters: ViewTable<FrameworkView, FrameworkIds> = { services: subjectList('services') };

/** Reads the query part of a framework's address. Never throws; what means nothing is named in `ignored`. */
export function parseFrameworkView(search: string, ids: FrameworkIds): ReadView<FrameworkView> {
	return readView(parameters, search, ids);
}

/** Writes a view as the query part of an address, empty where no service is chosen. */
export function writeFrameworkView(view: FrameworkView): string {
	return writeView(parameters, view);
}
