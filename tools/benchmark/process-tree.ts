// What a process and all that it started cost.
import { spawnSync } from 'node:child_process';

/** A process that runs. */
export interface Process {
	pid: number;
	parent: number;
	/** Resident, in bytes. */
	memory: number;
	/** Of processor time, in seconds. */
	processor: number;
}

/** The processes of a tree as `ps` tells them: number, resident memory in bytes, processor time in seconds. */
export function processTree(root: number): Process[] {
	const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,rss=,time='], { encoding: 'utf8' });
	const processes = stdout
		.trim()
		.split('\n')
		.map((line) => line.trim().split(/\s+/))
		.map(([pid, parent, kilobytes, time = '']) => ({
			pid: Number(pid),
			parent: Number(parent),
			memory: Number(kilobytes) * 1024,
			processor: secondsOf(time),
		}));
	const tree = new Set([root]);
	// A child has mostly a higher number than its parent, but numbers start anew: until nothing is added.
	for (let size = 0; size !== tree.size;) {
		size = tree.size;
		for (const { pid, parent } of processes) if (tree.has(parent)) tree.add(pid);
	}
	return processes.filter(({ pid }) => tree.has(pid));
}

// `[days-]hours:minutes:seconds`, on some systems `minutes:seconds`.
function secondsOf(time: string): number {
	const [days, clock = ''] = time.includes('-') ? time.split('-') : ['0', time];
	return clock.split(':').reduce((sum, part) => sum * 60 + Number(part), Number(days) * 24);
}
