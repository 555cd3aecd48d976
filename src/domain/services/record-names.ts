import type { Catalog } from '../catalog.ts';
import { shortName } from '../names.ts';

/** What services and duties are called, by id: the name that is shown, then all others. Sent to whoever looks for one. */
export interface RecordNames {
	services: Record<string, readonly string[]>;
	duties: Record<string, readonly string[]>;
}

/** Collects the names of services and duties. */
export function collectNames({ services, duties }: Catalog): RecordNames {
	return {
		services: Object.fromEntries(
			services.map(({ id, name, short, fullName, aliases, shortForms }) => [
				id,
				unique(name, shortName(name), short, fullName, ...aliases, ...shortForms, id),
			]),
		),
		duties: Object.fromEntries(
			duties.map(({ id, title, short, aliases, shortForms }) => [
				id,
				unique(title, short, ...aliases, ...shortForms, id),
			]),
		),
	};
}

function unique(...names: (string | undefined)[]): string[] {
	return [...new Set(names.flatMap((name) => name ?? []))];
}
