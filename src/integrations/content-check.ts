import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkContent, describeCounts } from '../check/check-content.ts';
import { readKind } from '../check/read-content.ts';
import type { ContentReader } from '../check/records-loader.ts';
import { keepCatalog } from './catalog-of.ts';
import { checkedProse } from './checked-prose.ts';
import { ContentError, formatProblems } from '../domain/problem.ts';

/**
 * Checks all content before a build and during development. Astro's own loaders let truncated, empty and duplicate
 * files pass and stop at the first bad one; here every problem of every file is reported at once, and what was checked
 * is what is built.
 */
export function contentCheck(): ContentReader {
	let root = '';
	return {
		name: 'content-check',
		readKind,
		hooks: {
			'astro:config:setup': ({ config, command, logger, updateConfig }) => {
				root = fileURLToPath(config.root);
				updateConfig({ vite: { plugins: [checkedProse(join(root, 'content', sep))] } });
				if (command !== 'build') return;
				const { problems, counts, catalog } = checkContent(root);
				if (problems.length > 0) throw new ContentError(problems);
				keepCatalog(root, catalog);
				logger.info(`sound: ${describeCounts(counts)}`);
			},
			'astro:server:setup': ({ server, logger }) => {
				const report = () => {
					const { problems, counts } = checkContent(root);
					if (problems.length > 0) logger.error(`\n${formatProblems(problems)}\n`);
					else logger.info(`sound: ${describeCounts(counts)}`);
				};
				const content = join(root, 'content', sep);
				report();
				server.watcher.on('all', (_event, path) => {
					if (path.startsWith(content)) report();
				});
			},
		},
	};
}
