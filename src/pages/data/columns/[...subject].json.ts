import { buildColumn } from '../../../domain/matrix/column.ts';
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
	return Response.json(buildColumn(catalog, props.subject));
}
