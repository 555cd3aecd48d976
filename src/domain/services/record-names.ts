import type { Catalog } from '../catalog.ts';
import { calledBy } from '../matrix/called.ts';
import { serviceSubject } from '../matrix/subject.ts';
import type { Called } from '../names.ts';

/** What services and duties are called, by id, the name that is shown first. Sent to whoever looks for one. */
export interface RecordNames {
	services: Record<string, Called>;
	duties: Record<string, readonly string[]>;
}

/** Collects the names of services and duties. */
export function collectNames({ services, duties }: Catalog): RecordNames {
	return {
		services: Object.fromEntries(
			services.map((service) => {
				const { names, shorts, aliases } = calledBy(serviceSubject(service));
				const called = { names, shorts: unique(...shorts, service.short), aliases };
				return [service.id, called];
			}),
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
