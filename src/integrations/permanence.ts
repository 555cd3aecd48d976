import type { AstroIntegration } from 'astro';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPublished } from '../built/read-published.ts';
import type { Catalog } from '../domain/catalog.ts';
import { reportVanished } from '../domain/addresses/ledger-report.ts';
import { parseLedger } from '../domain/addresses/ledger.ts';
import { listMovedFragments } from '../domain/addresses/moved-fragments.ts';
import { ContentError } from '../domain/problem.ts';
import { toNginxMap, toRedirectsFile } from '../domain/publish/redirect-files.ts';
import { listRedirects } from '../domain/addresses/redirects.ts';
import { catalogOf } from './catalog-of.ts';

const ledger = 'ledger.txt';

/**
 * Writes the redirects for web servers, and refuses a build that has lost an address of the ledger. Stands behind
 * all integrations that write what is published.
 */
export function permanence(): AstroIntegration {
	let root = '';
	let base = '';
	return {
		name: 'permanence',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
				base = config.base;
			},
			'astro:build:done': ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const catalog = catalogOf(root);
				const redirects = listRedirects(catalog);
				writeFileSync(join(folder, '_redirects'), toRedirectsFile(redirects, base));
				writeFileSync(join(folder, 'redirects.map'), toNginxMap(redirects, base));
				logger.info(checkLedger(join(root, ledger), folder, catalog));
			},
		},
	};
}

/** Says how much was compared; throws where an address is lost. A site without a ledger has nothing to lose. */
function checkLedger(file: string, folder: string, catalog: Catalog): string {
	if (!existsSync(file)) return `no ${ledger}: "npm run ledger" records what is published`;
	const entries = parseLedger(readFileSync(file, 'utf8'));
	const problems = reportVanished(ledger, entries, {
		published: readPublished(folder),
		redirects: listRedirects(catalog),
		moved: listMovedFragments(catalog),
	});
	if (problems.length > 0) throw new ContentError(problems);
	return `all ${entries.length} recorded addresses lead somewhere`;
}
