import type { AstroIntegration } from 'astro';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readPublished } from '../built/read-published.ts';
import type { Catalog } from '../domain/catalog.ts';
import {
	listFormerExtras,
	listFormerFiles,
	listMovedData,
} from '../domain/addresses/former-files.ts';
import { reportVanished } from '../domain/addresses/ledger-report.ts';
import { parseLedger } from '../domain/addresses/ledger.ts';
import { listMovedFragments } from '../domain/addresses/moved-fragments.ts';
import { ContentError } from '../domain/problem.ts';
import { toNginxMap, toRedirectsFile } from '../domain/publish/redirect-files.ts';
import { listRedirects, type Redirect } from '../domain/addresses/redirects.ts';
import { afterBuild } from './after-build.ts';
import { catalogOf } from './catalog-of.ts';

const ledger = 'ledger.txt';

/**
 * Writes the redirects for web servers and puts files at their former addresses too, and refuses a build that has lost
 * an address of the ledger. Stands behind all integrations that write what is published.
 */
export function permanence(): AstroIntegration {
	return afterBuild('permanence', ({ folder, root, base, logger }) => {
		const catalog = catalogOf(root);
		const redirects = listRedirects(catalog);
		writeFileSync(join(folder, '_redirects'), toRedirectsFile(redirects, base));
		writeFileSync(join(folder, 'redirects.map'), toNginxMap(redirects, base));
		keepFiles(folder, listFormerFiles(catalog));
		// Whether one is missing tells the ledger.
		const data = [...listFormerExtras(catalog), ...listMovedData(catalog)].filter(({ to }) =>
			existsSync(join(folder, to)),
		);
		keepFiles(folder, data);
		logger.info(checkLedger(join(root, ledger), folder, catalog));
	});
}

/** Copies files to their former addresses; throws where one that is to be copied was not built. */
function keepFiles(folder: string, files: readonly Redirect[]): void {
	const missing = files.filter(({ to }) => !existsSync(join(folder, to)));
	if (missing.length > 0)
		throw new ContentError(
			missing.map(({ from, to }) => ({
				file: 'src/domain/addresses/former-addresses.ts',
				path: ['paths', from],
				message: `"${to}" is not a file of the site: name the one that took over`,
			})),
		);
	for (const { from, to } of files) {
		const copy = join(folder, from);
		mkdirSync(dirname(copy), { recursive: true });
		copyFileSync(join(folder, to), copy);
	}
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
