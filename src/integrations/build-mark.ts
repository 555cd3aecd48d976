import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { hashInputs } from '../built/build-inputs.ts';
import { removeBuildMark, writeBuildMark } from '../built/build-mark.ts';
import type { SiteSettings } from '../domain/publish/site-settings.ts';

/**
 * The first and the last integration of the list: the one takes the mark of the build before away, the other marks a
 * build of which everything succeeded. What changed while it was built may be in the site or not: then nothing is marked.
 */
export function buildMark(
	settings: SiteSettings,
): [first: AstroIntegration, last: AstroIntegration] {
	let root = '';
	let inputs = '';
	const first: AstroIntegration = {
		name: 'build-begins',
		hooks: {
			'astro:config:setup': ({ config, command }) => {
				if (command !== 'build') return;
				root = fileURLToPath(config.root);
				removeBuildMark(fileURLToPath(config.outDir));
				inputs = hashInputs(root, settings);
			},
		},
	};
	const last: AstroIntegration = {
		name: 'build-ends',
		hooks: {
			'astro:build:done': ({ dir, logger }) => {
				if (hashInputs(root, settings) === inputs)
					writeBuildMark(fileURLToPath(dir), { inputs, ...settings });
				else
					logger.warn('files changed while the site was built, so it is not finished: build again');
			},
		},
	};
	return [first, last];
}
