import { buildTeamDirectory } from '../../domain/team/team-directory.ts';
import { internalFolder } from '../../domain/data-paths.ts';
import { catalog } from '../../site/catalog.ts';

export function getStaticPaths() {
	return [{ params: { internal: internalFolder } }];
}

/** Which team usually does which duty: fetched when a reader narrows a page to a team or renames teams. */
export function GET(): Response {
	return Response.json(buildTeamDirectory(catalog));
}
