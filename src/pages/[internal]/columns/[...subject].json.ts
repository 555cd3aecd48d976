import { buildCheckedColumn } from '../../../domain/checks/column-checks.ts';
import { allSubjects, type Subject } from '../../../domain/matrix/subject.ts';
import { internalFolder } from '../../../domain/data-paths.ts';
import { catalog } from '../../../site/catalog.ts';

export function getStaticPaths() {
	return allSubjects(catalog).map((subject) => ({
		params: { internal: internalFolder, subject: subject.id },
		props: { subject },
	}));
}

/** One column of the comparison, fetched when a reader chooses it. */
export function GET({ props }: { props: { subject: Subject } }): Response {
	return Response.json(buildCheckedColumn(catalog, props.subject));
}
