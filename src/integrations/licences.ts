import type { AstroIntegration } from 'astro';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { licencesPath } from '../domain/data-paths.ts';

// What reaches the browser past the bundler: the engine of the search, and the first rules of the style sheets.
const besideBundles = ['pagefind', 'tailwindcss'];

/** Writes the list of the packages that reach the browser, with version, licence and its text. */
export function licences(): AstroIntegration {
	const names = new Set(besideBundles);
	let root: URL;
	return {
		name: 'licences',
		hooks: {
			'astro:config:setup': ({ config, updateConfig }) => {
				root = config.root;
				const plugin = { name: 'bundled-packages', generateBundle };
				updateConfig({ vite: { plugins: [plugin], worker: { plugins: () => [plugin] } } });
			},
			'astro:build:done': ({ dir, logger }) => {
				const folder = fileURLToPath(new URL('node_modules/', root));
				const texts = [...names].toSorted().map((name) => describe(folder, name));
				writeFileSync(
					join(fileURLToPath(dir), licencesPath),
					texts.join(`\n${'='.repeat(80)}\n\n`),
				);
				logger.info(`${names.size} packages reach the browser`);
			},
		},
	};

	/** Vite calls it once a bundle, of which those for the browser count. */
	function generateBundle(
		this: { environment: { name: string } },
		_: unknown,
		bundle: Record<string, { type: string; moduleIds?: string[] }>,
	) {
		if (this.environment.name !== 'client') return;
		for (const { moduleIds = [] } of Object.values(bundle))
			for (const id of moduleIds) {
				const name = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1];
				if (name) names.add(name);
			}
	}
}

/** One package: its name, version, licence, where it comes from, and the text of the licence. */
function describe(folder: string, name: string): string {
	const home = join(folder, name);
	const { version, license, repository } = createRequire(join(folder, 'x.js'))(
		join(home, 'package.json'),
	);
	const text = readLicence(home).replaceAll('\r\n', '\n').trim();
	const source = typeof repository === 'string' ? repository : (repository?.url ?? '');
	return `${name} ${version}\n${license}\n${source}\n${text ? `\n${text}\n` : ''}`;
}

/** The text of a package's licence; empty where it brings none. Pagefind keeps its in a folder of that name. */
function readLicence(home: string): string {
	const name = readdirSync(home).find((entry) => /^licen[cs]e/i.test(entry));
	if (!name) return '';
	const entry = join(home, name);
	return readFileSync(statSync(entry).isDirectory() ? join(entry, 'LICENSE') : entry, 'utf8');
}
