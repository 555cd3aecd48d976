import { listIdentifiers } from '../../domain/search/list-identifiers.ts';
import { catalog } from '../../site/catalog.ts';

/** What each id of a check or a control leads to, fetched when somebody searches for one. */
export function GET(): Response {
	return Response.json(listIdentifiers(catalog));
}
