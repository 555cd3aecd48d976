import { buildCheckedColumn } from '../../../domain/checks/column-checks.ts';
import { allSubjects, type Subject } from '../../../domain/matrix/subject.ts';
import { catalog } from '../../../site/catalog.ts';

export function getStaticPaths() {
	return allSubjects(catalog).map((subject) => ({
		params: { subject: subject.id },
		props: { subject },
	}));
}

/** One column of the comparison, fetched when a reader chooses it. */
export function GET({ props }: { props: { subject: Subject } }): Response {
	return Response.json(buildCheckedColumn(catalog, props.subject));
}
