// `npm run build`: checks the content and builds the site into `dist/`.
import { build, type AstroInlineConfig } from 'astro';
import { join } from 'node:path';
import { ContentError } from '../src/domain/problem.ts';
import { readSiteSettings } from '../src/domain/publish/site-settings.ts';
import { readBuildMark } from './build-mark.mjs';
import { endWithParent } from './start/parent.ts';

const root = join(import.meta.dirname, '..');

endWithParent();
const { problems } = readSiteSettings(process.env);
if (problems.length > 0) fail(problems.join('\n'));
const began = performance.now();
try {
	const logger = { entrypoint: join(import.meta.dirname, 'build', 'log.ts') };
	// Astro takes what it kept of content that changed since: never.
	await build({ root, force: true, logger } satisfies AstroInlineConfig);
} catch (error) {
	fail(error);
}
if (!readBuildMark(join(root, 'dist'))) fail('The site is not finished.');
console.log(
	`The site is built: dist/, after ${((performance.now() - began) / 1000).toFixed(1)} s.`,
);

/** Says why there is no site. Content is its editor's, and wants no trace; anything else is ours. */
function fail(reason: unknown): never {
	console.error(reason instanceof ContentError ? `\n${reason.message}` : reason);
	console.error('\nThe build failed.');
	process.exit(1);
}
