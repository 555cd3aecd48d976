import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../../src/built/read-inline-scripts.ts';
import { listFiles } from '../release/files.ts';

/** A version of the built site that can be told from the other one in every answer. */
export interface Version {
	/** Its letter. */
	name: string;
	/** The folder of its build. */
	folder: string;
	/** The hash of the inline script that only its pages have; undefined where they have none of their own. */
	scriptHash: string | undefined;
}

/** An asset that only one version has. */
export function ownAsset(name: string): string {
	return `_astro/load-${name}.js`;
}

/**
 * Makes a version of the built site: every page says which one it is of and loads an asset of its own. Where versions are
 * to differ for the web server too, pages have an inline script of their own, and there is a redirect of its own.
 */
export function makeVersion(dist: string, folder: string, name: string, differs: boolean): Version {
	cpSync(dist, folder, { recursive: true });
	const script = `document.documentElement.dataset.load = '${name}';`;
	const own = differs ? `<script>${script}</script>` : '';
	for (const file of listFiles(folder).filter((each) => each.endsWith('.html'))) {
		const html = readFileSync(join(folder, file), 'utf8');
		const asset = `<script src="/${ownAsset(name)}"></script>`;
		writeFileSync(join(folder, file), html.replace('</head>', `${own}${asset}</head>`));
	}
	writeFileSync(join(folder, ownAsset(name)), `// Version ${name}.\n`.repeat(20));
	const redirects = join(folder, 'redirects.map');
	if (differs && existsSync(redirects))
		writeFileSync(redirects, `${readFileSync(redirects, 'utf8')}/load-${name}/ /about/;\n`);
	return { name, folder, scriptHash: differs ? hashOf(script) : undefined };
}
