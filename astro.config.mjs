import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { fileURLToPath } from 'node:url';
import { readSiteSettings } from './src/domain/publish/site-settings.ts';
import { buildMark } from './src/integrations/build-mark.ts';
import { changeFeeds } from './src/integrations/change-feeds.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { licences } from './src/integrations/licences.ts';
import { listedSitemap } from './src/integrations/listed-sitemap.ts';
import { markdownTwins } from './src/integrations/markdown-twins.ts';
import { offlineCopy } from './src/integrations/offline-copy.ts';
import { openData } from './src/integrations/open-data.ts';
import { permanence } from './src/integrations/permanence.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { previewCards } from './src/integrations/preview-cards.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { securityHeaders } from './src/integrations/security-headers.ts';

const { site, base, problems } = readSiteSettings(process.env);
if (problems.length > 0) throw new Error(problems.join('\n'));
const [buildBegins, buildEnds] = buildMark({ site, base });
const [searchBegins, searchEnds] = searchIndex();

export default defineConfig({
	site,
	base,
	trailingSlash: 'always',
	build: { inlineStylesheets: 'never' },
	// Shiki writes style attributes, which a strict Content-Security-Policy refuses.
	markdown: { syntaxHighlight: false },
	integrations: [
		buildBegins,
		contentCheck(),
		mdx(),
		licences(),
		listedSitemap(fileURLToPath(new URL('.', import.meta.url)), base),
		searchBegins,
		openData(),
		changeFeeds(),
		markdownTwins(),
		securityHeaders(),
		searchEnds,
		previewCards(),
		offlineCopy(),
		permanence(),
		buildEnds,
	],
	vite: {
		// Vite makes the styles small, and unlike Tailwind knows `::highlight`.
		plugins: [tailwindcss({ optimize: false }), plainImports()],
		resolve: {
			alias: [
				{
					// The writer of XLSX files would zip in a worker made of text.
					find: /^fflate$/,
					replacement: fileURLToPath(
						new URL('src/elements/comparison/zip-here.ts', import.meta.url),
					),
				},
			],
		},
		// Not named by its content and not below `_astro`: a worker answers for what lies beside it.
		worker: { rolldownOptions: { output: { entryFileNames: '[name].js' } } },
		build: {
			// Scripts stay files: a strict Content-Security-Policy needs no hash for them.
			assetsInlineLimit: 0,
			rolldownOptions: {
				// Astro's own directive in every prose file: harmless, and it would bury real warnings.
				onLog: (level, log, handler) => {
					if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
				},
			},
		},
	},
	devToolbar: { enabled: false },
});
