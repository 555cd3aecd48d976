// `npm run benchmark:scale [-- 300 1000]`: builds the site with so many services (1,000 and 10,000 by default) in a
// temporary copy of the project and prints what that costs. `KEEP=1` keeps the copies.
import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processTree } from './benchmark/process-tree.ts';
import { timeSearches } from './benchmark/search-times.ts';
import { syntheticServices } from './benchmark/synthetic-services.ts';
import { projectEnvironment, root } from './install/project.mjs';

/** What a build cost. */
interface BuildCost {
	seconds: number;
	/** The most memory of all its processes at one moment, in bytes. */
	memory: number;
	/** Of processor time, in seconds. */
	processor: number;
}

const counts = process.argv.slice(2).map(Number);
const parts = ['astro.config.mjs', 'content', 'package.json', 'public', 'src', 'tsconfig.json'];
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

for (const count of counts.length > 0 ? counts : [1000, 10_000]) await measure(count);

/** Builds one copy and prints its figures. */
async function measure(count: number): Promise<void> {
	const copy = copyProject(count);
	console.log(`\n== ${count} services (${copy})`);
	const { seconds, memory, processor } = await build(copy);
	const dist = join(copy, 'dist');
	const files = listFiles(dist);
	const pages = files.filter(({ name }) => name.endsWith('.html'));
	const index = files.filter(({ name }) => name.startsWith('pagefind'));
	const largest = pages.reduce((a, b) => (a.size > b.size ? a : b));
	print('build', `${seconds.toFixed(1)} s, ${processor.toFixed(0)} s of processor time`);
	print('pages', `${pages.length} (${(pages.length / seconds).toFixed(1)} a second)`);
	print('peak memory', megabytes(memory));
	print('files', `${files.length} (${megabytes(total(files))})`);
	print('a page on average', `${(total(pages) / pages.length / 1000).toFixed(1)} KB`);
	print('largest page', `${largest.name} (${megabytes(largest.size)})`);
	print('search index', `${index.length} files (${megabytes(total(index))})`);
	for (const { question, time } of await timeSearches(dist))
		print('search', `${time.toFixed(0).padStart(5)} ms  ${question}`);
	if (!process.env['KEEP']) fs.rmSync(copy, { recursive: true });
}

function print(name: string, value: string): void {
	console.log(`${name.padEnd(20)}${value}`);
}

/** A copy of the project with `count` services in all, and without the ledger: it has published nothing. */
function copyProject(count: number): string {
	const copy = fs.mkdtempSync(join(tmpdir(), 'atlas-scale-'));
	for (const part of parts) fs.cpSync(join(root, part), join(copy, part), { recursive: true });
	fs.symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
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

/** Builds and returns how long it took and how much memory all its processes had at most. */
function build(copy: string): Promise<BuildCost> {
	const log = fs.openSync(join(copy, 'build.log'), 'w');
	const started = performance.now();
	const child = spawn('astro', ['build', '--force'], {
		cwd: copy,
		// Node's own limit, some 4 GB, is what about 3,000 services need.
		env: projectEnvironment({ NODE_OPTIONS: '--max-old-space-size=20000' }),
		stdio: ['ignore', log, log],
		shell: process.platform === 'win32',
	});
	const sampling = sample(child.pid ?? 0);
	return new Promise((resolve, reject) => {
		child.on('exit', (code) => {
			const cost = { seconds: (performance.now() - started) / 1000, ...sampling.stop() };
			if (code === 0) resolve(cost);
			else reject(new Error(`the build failed with ${code}: ${join(copy, 'build.log')} says why`));
		});
	});
}

/** Looks at a process and all below it every two seconds. */
function sample(pid: number): { stop: () => Omit<BuildCost, 'seconds'> } {
	let memory = 0;
	// By process: those that have ended count as well.
	const processors = new Map<number, number>();
	const timer = setInterval(() => {
		const processes = processTree(pid);
		memory = Math.max(memory, sum(processes.map((entry) => entry.memory)));
		for (const entry of processes) processors.set(entry.pid, entry.processor);
	}, 2000);
	return {
		stop: () => {
			clearInterval(timer);
			return { memory, processor: sum([...processors.values()]) };
		},
	};
}

function listFiles(folder: string): { name: string; size: number }[] {
	return fs
		.readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.map((file) => ({ name: file.slice(folder.length + 1), size: fs.statSync(file).size }));
}

function total(files: readonly { size: number }[]): number {
	return sum(files.map(({ size }) => size));
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((all, number) => all + number, 0);
}
