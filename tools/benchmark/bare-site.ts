// A bare site of Astro and MDX with the texts of ours: what the same pages cost without anything of what is done here.
import * as fs from 'node:fs';
import { dirname, join } from 'node:path';

const files = {
	'package.json': '{ "type": "module" }',
	'tsconfig.json': '{ "extends": "astro/tsconfigs/strict" }',
	'astro.config.mjs':
		"import mdx from '@astrojs/mdx';\nexport default { integrations: [mdx()], markdown: { syntaxHighlight: false } };\n",
	'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { pages: defineCollection({ loader: glob({ pattern: '**/*.mdx', base: 'content' }) }) };
`,
	'src/pages/[...path].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
	const entries = await getCollection('pages');
	return entries.map((entry) => ({ params: { path: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<!doctype html>
<html lang="en">
	<head><meta charset="utf-8" /><title>{entry.data.title}</title></head>
	<body><main><Content /></main></body>
</html>
`,
};

/** Writes such a site into a folder, of the Markdown twins of a built one. Returns how many pages it has. */
export function writeBareSite(folder: string, dist: string): number {
	for (const [name, text] of Object.entries(files)) write(join(folder, name), text);
	const twins = fs
		.readdirSync(dist, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.md'))
		.map((name) => ({ name, text: fs.readFileSync(join(dist, name), 'utf8') }))
		.filter(({ text }) => text.startsWith('---\n'));
	for (const { name, text } of twins) write(join(folder, 'content', `${name}x`), toMdx(text));
	return twins.length;
}

// In MDX a brace begins an expression.
function toMdx(text: string): string {
	return text.replaceAll(/[{}]/g, String.raw`\$&`);
}

function write(file: string, text: string): void {
	fs.mkdirSync(dirname(file), { recursive: true });
	fs.writeFileSync(file, text);
}
