import type { Stack } from '../domain/catalog.ts';
import { allSubjects, type Subject } from '../domain/matrix/subject.ts';
import { catalog } from './catalog.ts';

const subjects = new Map(allSubjects(catalog).map((subject) => [subject.id, subject]));

/** The services and variants of a stack, in its order. */
export function stackSubjects({ services }: Stack): Subject[] {
	return services.flatMap((id) => subjects.get(id) ?? []);
}
