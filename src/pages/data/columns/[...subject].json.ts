import { buildColumn } from '../../../domain/matrix/column.ts';
import { allSubjects, type Subject } from '../../../domain/matrix/subject.ts';
import { catalog } from '../../../site/catalog.ts';

export function getStaticPaths() {
	// A data file cannot redirect: it stays at its former addresses too.
	return allSubjects(catalog).flatMap((subject) =>
		[subject.id, ...subject.formerIds].map((id) => ({
			params: { subject: id },
			props: { subject },
		})),
	);
}

/** One column of the comparison, fetched when a reader chooses it. */
export function GET({ props }: { props: { subject: Subject } }): Response {
	return Response.json(buildColumn(catalog, props.subject));
}
