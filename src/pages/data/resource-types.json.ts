import { buildResourceTable } from '../../domain/plan/resource-table.ts';
import { catalog } from '../../site/catalog.ts';

/** By what services are recognised in templates and bills: fetched when a reader has something read. */
export function GET(): Response {
	return Response.json(buildResourceTable(catalog));
}
