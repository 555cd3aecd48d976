import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// A script of another type is data, which no policy asks about.
const executable = /^(module|importmap|(text|application)\/javascript)?$/;

/** The texts of the inline scripts that a page runs. */
export function inlineScripts(html: string): string[] {
	return [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)]
		.filter(([, attributes = '']) => !/\ssrc=/.test(attributes))
		.filter(([, attributes = '']) =>
			executable.test(/\stype="([^"]*)"/.exec(attributes)?.[1] ?? ''),
		)
		.map(([, , text = '']) => text);
}

/** A text's hash in the form of a Content-Security-Policy. */
export function hashOf(text: string): string {
	return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** The hashes of all inline scripts of a built site, each once, sorted. */
export function readScriptHashes(folder: string): string[] {
	const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
		name.endsWith('.html'),
	);
	const texts = pages.flatMap((name) => inlineScripts(readFileSync(join(folder, name), 'utf8')));
	return [...new Set(texts)].map(hashOf).toSorted();
}
