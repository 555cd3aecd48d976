import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { schemas, type Kind } from './domain/schema.ts';

/** Binds a folder of `content/` to the schema of its kind. */
function bind<K extends Kind>(kind: K, pattern: string) {
	return defineCollection({
		loader: glob({ base: `./content/${kind}`, pattern }),
		schema: schemas[kind],
	});
}

export const collections = {
	duties: bind('duties', '*.mdx'),
	'service-models': bind('service-models', '*.mdx'),
	services: bind('services', '*.mdx'),
	model: bind('model', '*.mdx'),
	teams: bind('teams', '*.yaml'),
};
