import { expect, test } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..', 'src');

function importsOf(folder: string): { file: string; specifier: string }[] {
	const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
	return files
		.filter((name) => /\.(ts|astro)$/.test(name))
		.flatMap((name) => {
			const text = readFileSync(join(root, folder, name), 'utf8');
			return [...text.matchAll(/(?:from|import)\s+'([^']+)'/g)].map(([, specifier = '']) => ({
				file: `${folder}/${name}`,
				specifier,
			}));
		});
}

test('the domain imports its siblings, zod and two functions on words, nothing else', () => {
	const imports = importsOf('domain');
	expect(imports.length).toBeGreaterThan(30);
	const strangers = imports.filter(
		({ specifier }) =>
			!/^\.\.?\/[a-z-]+(\/[a-z-]+)?\.ts$/.test(specifier) &&
			!['astro/zod', 'leven', 'stemmer'].includes(specifier),
	);
	expect(strangers).toEqual([]);
	expect(
		imports.filter(({ specifier }) => specifier.includes('/../') || specifier.startsWith('../../')),
	).toEqual([]);
});

test('elements import each other, the domain and their styles; libraries only on demand', () => {
	const imports = importsOf('elements');
	const strangers = imports.filter(
		({ file, specifier }) =>
			!/^((\.\.\/domain|\.)\/[a-z-]+\.ts|\.\.\/styles\/[a-z-]+\.css(\?url)?)$/.test(specifier) &&
			// Stands in front of the library, and is itself loaded on demand.
			!(file === 'elements/zip-here.ts' && specifier === 'fflate/browser'),
	);
	expect(strangers).toEqual([]);
});

test('what reaches the browser at once brings no schema library along', () => {
	const reached = new Set<string>();
	const visit = (file: string) => {
		if (reached.has(file)) return;
		reached.add(file);
		const text = readFileSync(join(root, file), 'utf8');
		for (const [, specifier = ''] of text.matchAll(/^import (?!type )[^;]*?from '([^']+)';/gm))
			visit(specifier.startsWith('.') ? join(file, '..', specifier) : specifier);
	};
	expect(() => visit('elements/comparison-table.ts')).not.toThrow();
	expect([...reached].filter((file) => !file.endsWith('.ts'))).toEqual([]);
	expect(reached.size).toBeGreaterThan(5);
});

test('only the site folder reads Astro’s collections', () => {
	const readers = ['components', 'layouts', 'pages', 'elements', 'integrations', 'check']
		.flatMap(importsOf)
		.filter(({ specifier }) => specifier === 'astro:content');
	expect(readers).toEqual([]);
});

test('routes are thin', () => {
	const routes = readdirSync(join(root, 'pages'), { recursive: true, encoding: 'utf8' }).filter(
		(name) => name.endsWith('].astro'),
	);
	expect(routes.length).toBeGreaterThan(3);
	const long = routes.filter(
		(name) => readFileSync(join(root, 'pages', name), 'utf8').split('\n').length > 60,
	);
	expect(long).toEqual([]);
});
