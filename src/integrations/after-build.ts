import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { fileURLToPath } from 'node:url';

/** A site that has just been built. */
export interface BuiltSite {
	/** The folder that it was built into. */
	folder: string;
	/** The folder of the project. */
	root: string;
	/** The path under which it is served. */
	base: string;
	/** The public address of the host that serves it. */
	site: string;
	logger: AstroIntegrationLogger;
}

/** An integration that works on the built site; what it throws fails the build. */
export function afterBuild(
	name: string,
	work: (site: BuiltSite) => void | Promise<void>,
): AstroIntegration {
	let root = '';
	let base = '';
	let site = '';
	return {
		name,
		hooks: {
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
				base = config.base;
				site = config.site ?? '';
			},
			'astro:build:done': ({ dir, logger }) =>
				work({ folder: fileURLToPath(dir), root, base, site, logger }),
		},
	};
}
