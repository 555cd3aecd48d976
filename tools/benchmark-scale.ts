// `npm run benchmark:scale [-- --services 230 --services 1000]`: builds the site with so many services (1,000 and 10,000
// by default) in a temporary copy of the project, and beside it a bare Astro site with the same texts, and prints what
// both cost. `KEEP=1` keeps the copies.
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeBareSite } from './benchmark/bare-site.ts';
import { measureBuild, type BuildCost } from './benchmark/build-cost.ts';
import { timeSearches } from './benchmark/search-times.ts';
import { syntheticServices } from './benchmark/synthetic-services.ts';
import { root } from './install/project.mjs';

const { services } = parseArgs({
	options: { services: { type: 'string', multiple: true, default: ['1000', '10000'] } },
}).values;
const parts = ['astro.config.mjs', 'content', 'package.json', 'public', 'src', 'tsconfig.json'];
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

for (const count of services.map(Number)) await measure(count);

/** Builds one copy and the bare site of its texts, and prints the figures of both. */
async function measure(count: number): Promise<void> {
	const copy = copyProject(count);
	console.log(`\n== ${count} services (${copy})`);
	const cost = await measureBuild(copy);
	const dist = join(copy, 'dist');
	const files = listFiles(dist);
	const pages = files.filter(({ name }) => name.endsWith('.html'));
	const index = files.filter(({ name }) => name.startsWith('pagefind'));
	const largest = pages.reduce((a, b) => (a.size > b.size ? a : b));
	printCost(cost, pages.length);
	print('files', `${files.length} (${megabytes(total(files))})`);
	print('a page on average', `${(total(pages) / pages.length / 1000).toFixed(1)} KB`);
	print('largest page', `${largest.name} (${megabytes(largest.size)})`);
	print('search index', `${index.length} files (${megabytes(total(index))})`);
	for (const { question, time } of await timeSearches(dist))
		print('search', `${time.toFixed(0).padStart(5)} ms  ${question}`);
	await measureBare(dist);
	if (!process.env['KEEP']) fs.rmSync(copy, { recursive: true });
}

/** Builds a bare site with the texts of a built one. */
async function measureBare(dist: string): Promise<void> {
	const bare = copyFolder();
	const pages = writeBareSite(bare, dist);
	console.log(`\n== bare Astro and MDX with the same texts (${bare})`);
	printCost(await measureBuild(bare), pages);
	if (!process.env['KEEP']) fs.rmSync(bare, { recursive: true });
}

function printCost({ seconds, memory, processor }: BuildCost, pages: number): void {
	const each = (all: number) => `${((all * 1000) / pages).toFixed(0)} ms`;
	print('build', `${seconds.toFixed(1)} s, ${processor.toFixed(0)} s of processor time`);
	print('pages', `${pages} (${(pages / seconds).toFixed(1)} a second)`);
	print('a page', `${each(seconds)}, ${each(processor)} of processor time`);
	print('peak memory', megabytes(memory));
}

function print(name: string, value: string): void {
	console.log(`${name.padEnd(20)}${value}`);
}

/** An empty temporary folder with the packages of the project. */
function copyFolder(): string {
	const folder = fs.mkdtempSync(join(tmpdir(), 'atlas-scale-'));
	fs.symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
	return folder;
}

/** A copy of the project with `count` services in all, and without the ledger: it has published nothing. */
function copyProject(count: number): string {
	const copy = copyFolder();
	for (const part of parts) fs.cpSync(join(root, part), join(copy, part), { recursive: true });
	const folder = join(copy, 'content', 'services');
	const originals = fs
		.readdirSync(folder)
		.toSorted()
		.map((name) => ({
			id: name.replace(/\.mdx$/, ''),
			text: fs.readFileSync(join(folder, name), 'utf8'),
		}));
	for (const { id, text } of syntheticServices(originals, count - originals.length))
		fs.writeFileSync(join(folder, `${id}.mdx`), text);
	return copy;
}

function listFiles(folder: string): { name: string; size: number }[] {
	return fs
		.readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.map((file) => ({ name: file.slice(folder.length + 1), size: fs.statSync(file).size }));
}

function total(files: readonly { size: number }[]): number {
	return files.reduce((sum, { size }) => sum + size, 0);
}
