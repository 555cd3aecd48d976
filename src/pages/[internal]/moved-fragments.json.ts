import { listMovedFragments } from '../../domain/addresses/moved-fragments.ts';
import { internalFolder } from '../../domain/data-paths.ts';
import { catalog } from '../../site/catalog.ts';

export function getStaticPaths() {
	return [{ params: { internal: internalFolder } }];
}

/** The new names of places, fetched when a fragment names nothing on its page. */
export function GET(): Response {
	return Response.json(listMovedFragments(catalog));
}
