// `npm run benchmark:scale [-- 300 1000]`: builds the site with so many services (1,000 and 10,000 by default) in a
// temporary copy of the project and prints what that costs. `KEEP=1` keeps the copies.
import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectEnvironment, root } from './install.mjs';
import { processTree } from './process-tree.mjs';
import { timeSearches } from './search-times.mjs';
import { syntheticServices } from './synthetic-services.mjs';

const counts = process.argv.slice(2).map(Number);
const parts = ['astro.config.mjs', 'content', 'package.json', 'public', 'src', 'tsconfig.json'];
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;

for (const count of counts.length > 0 ? counts : [1000, 10_000]) await measure(count);

/** Builds one copy and prints its figures. */
async function measure(count) {
	const copy = copyProject(count);
	console.log(`\n== ${count} services (${copy})`);
	const { seconds, memory, processor } = await build(copy);
	const files = listFiles(join(copy, 'dist'));
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
	for (const { question, time } of await timeSearches(copy))
		print('search', `${time.toFixed(0).padStart(5)} ms  ${question}`);
	if (!process.env.KEEP) fs.rmSync(copy, { recursive: true });
}

function print(name, value) {
	console.log(`${name.padEnd(20)}${value}`);
}

/** A copy of the project with `count` services in all, and without the ledger: it has published nothing. */
function copyProject(count) {
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
function build(copy) {
	const log = fs.openSync(join(copy, 'build.log'), 'w');
	const started = performance.now();
	const child = spawn('astro', ['build', '--force'], {
		cwd: copy,
		// Node's own limit, some 4 GB, is what about 3,000 services need.
		env: projectEnvironment({ NODE_OPTIONS: '--max-old-space-size=20000' }),
		stdio: ['ignore', log, log],
		shell: process.platform === 'win32',
	});
	let memory = 0;
	// By process: those that have ended count as well.
	const processors = new Map();
	const sampling = setInterval(() => {
		const processes = processTree(child.pid);
		memory = Math.max(memory, sum(processes.map((entry) => entry.memory)));
		for (const { pid, processor } of processes) processors.set(pid, processor);
	}, 2000);
	return new Promise((resolve, reject) => {
		child.on('exit', (code) => {
			clearInterval(sampling);
			const seconds = (performance.now() - started) / 1000;
			if (code === 0) resolve({ seconds, memory, processor: sum([...processors.values()]) });
			else reject(new Error(`the build failed with ${code}: ${join(copy, 'build.log')} says why`));
		});
	});
}

function listFiles(folder) {
	return fs
		.readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.map((file) => ({ name: file.slice(folder.length + 1), size: fs.statSync(file).size }));
}

function total(files) {
	return sum(files.map(({ size }) => size));
}

function sum(numbers) {
	return numbers.reduce((all, number) => all + number, 0);
}
