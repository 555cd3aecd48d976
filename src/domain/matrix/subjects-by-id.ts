import type { Catalog } from '../catalog.ts';
import { once } from '../once.ts';
import { allSubjects } from './subject.ts';

/** Everything that has answers, by its id. */
export const subjectsById = once(
	(catalog: Catalog) => new Map(allSubjects(catalog).map((subject) => [subject.id, subject])),
);
