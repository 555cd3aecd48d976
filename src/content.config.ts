import { defineCollection } from 'astro:content';
import { recordsLoader } from './check/records-loader.ts';
import { kindTable, type Kind } from './domain/schema.ts';

/** Binds a folder of `content/` to the schema of its kind. */
function bind<K extends Kind>(kind: K) {
	return defineCollection({
		loader: recordsLoader(kind),
		schema: kindTable[kind].schema as (typeof kindTable)[K]['schema'],
	});
}

export const collections = {
	duties: bind('duties'),
	'service-models': bind('service-models'),
	services: bind('services'),
	model: bind('model'),
	teams: bind('teams'),
	corrections: bind('corrections'),
	resources: bind('resources'),
	stacks: bind('stacks'),
	checks: bind('checks'),
	evidence: bind('evidence'),
	frameworks: bind('frameworks'),
	uncovered: bind('uncovered'),
	comparisons: bind('comparisons'),
	changes: bind('changes'),
	disputes: bind('disputes'),
} satisfies Record<Kind, unknown>;
