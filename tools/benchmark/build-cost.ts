import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { projectEnvironment } from '../install/project.mjs';
import { processTree } from './process-tree.ts';

/** What a build cost. */
export interface BuildCost {
	seconds: number;
	/** The most memory of all its processes at one moment, in bytes. */
	memory: number;
	/** Of processor time, in seconds. */
	processor: number;
}

/** Builds the Astro site in a folder; what it says goes to `build.log` there. */
export function measureBuild(folder: string): Promise<BuildCost> {
	const file = join(folder, 'build.log');
	const log = fs.openSync(file, 'w');
	const started = performance.now();
	const child = spawn('astro', ['build', '--force'], {
		cwd: folder,
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
			else reject(new Error(`the build failed with ${code}: ${file} says why`));
		});
	});
}

/** Looks at a process and all below it twice a second. */
function sample(pid: number): { stop: () => Omit<BuildCost, 'seconds'> } {
	let memory = 0;
	// By process: those that have ended count as well.
	const processors = new Map<number, number>();
	const timer = setInterval(() => {
		const processes = processTree(pid);
		memory = Math.max(memory, sum(processes.map((entry) => entry.memory)));
		for (const entry of processes) processors.set(entry.pid, entry.processor);
	}, 500);
	return {
		stop: () => {
			clearInterval(timer);
			return { memory, processor: sum([...processors.values()]) };
		},
	};
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((all, number) => all + number, 0);
}
