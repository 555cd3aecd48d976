import { collectNames } from '../../domain/services/record-names.ts';
import { catalog } from '../../site/catalog.ts';

/** What services and duties are called, asked for when a reader looks for one. */
export function GET(): Response {
	return Response.json(collectNames(catalog));
}
