import type { AstroIntegration } from 'astro';
import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawCards } from '../cards/draw-card.ts';
import { cardPath } from '../domain/paths.ts';
import { buildCards } from '../domain/preview/cards.ts';
import { catalogOf } from './catalog-of.ts';

/**
 * Draws the cards of all pages while the site is bundled and rendered, which takes one processor, and puts them into the
 * built site.
 */
export function previewCards(): AstroIntegration {
	let paths: string[] = [];
	let drawn: Promise<PromiseSettledResult<string[]>[]>;
	let root = '';
	return {
		name: 'preview-cards',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
			},
			'astro:build:start': () => {
				const cards = buildCards(catalogOf(root));
				paths = [...cards.keys()];
				// Asked when all else is built; a build that fails before asks for none.
				drawn = Promise.allSettled([drawCards(cards.values())]);
			},
			'astro:build:done': async ({ dir, logger }) => {
				const [result] = await drawn;
				if (result?.status !== 'fulfilled') throw result?.reason;
				for (const [index, path] of paths.entries())
					copy(result.value[index]!, join(fileURLToPath(dir), cardPath(path)));
				logger.info(`${paths.length} pictures for link previews`);
			},
		},
	};
}

function copy(from: string, to: string): void {
	mkdirSync(dirname(to), { recursive: true });
	copyFileSync(from, to);
}
