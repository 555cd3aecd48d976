import type { Catalog } from '../catalog.ts';
import { allSubjects } from '../matrix/subject.ts';
import { once } from '../once.ts';
import { dutyDataPath, subjectDataPath } from '../data-paths.ts';
import { dutyPath } from '../paths.ts';

const paths = once(
	(catalog: Catalog) =>
		new Map([
			...allSubjects(catalog).flatMap(({ path, id }) =>
				path ? [[path, subjectDataPath(id)] as const] : [],
			),
			...catalog.duties.map(({ id }) => [dutyPath(id), dutyDataPath(id)] as const),
		]),
);

/** The file of data that says what a page says; undefined where there is none. */
export function dataPathOf(catalog: Catalog, path: string): string | undefined {
	return paths(catalog).get(path);
}
