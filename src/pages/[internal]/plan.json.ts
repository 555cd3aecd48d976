import { internalFolder } from '../../domain/data-paths.ts';
import { buildPlanBackground } from '../../domain/plan/plan-background.ts';
import { catalog } from '../../site/catalog.ts';

export function getStaticPaths() {
	return [{ params: { internal: internalFolder } }];
}

/** What a plan says beside the answers: fetched with its result. */
export function GET(): Response {
	return Response.json(buildPlanBackground(catalog));
}
