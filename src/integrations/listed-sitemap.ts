import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { listPages } from '../domain/navigation/pages.ts';
import { catalogOf } from './catalog-of.ts';

/** A sitemap of the pages that are meant to be found; redirects and the like stay out. */
export function listedSitemap(root: string, base: string): AstroIntegration {
	let listed: Set<string> | undefined;
	return sitemap({
		filter: (url) => {
			listed ??= new Set(listPages(catalogOf(root)).map(({ path }) => path));
			return listed.has(new URL(url).pathname.slice(base.replace(/\/$/, '').length));
		},
	});
}
