import { spawn, type ChildProcess } from 'node:child_process';
import {
	chmodSync,
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const root = join(import.meta.dirname, '..', '..');

/** A small project in a folder of its own, with the commands of this one. */
export interface SmallProject {
	folder: string;
	write(name: string, text: string): void;
	read(name: string): string;
	has(name: string): boolean;
	/** Runs a Node script of the project. */
	run(script: string, env?: NodeJS.ProcessEnv): Running;
	/** Ends what still runs, and removes the folder. */
	remove(): Promise<void>;
}

/** A process of a small project. */
export interface Running {
	process: ChildProcess;
	/** What it has printed so far. */
	said(): string;
	/** Until it has printed something. */
	says(text: string): Promise<void>;
	/** How it ends, when all has been said: the code or the signal. */
	ended: Promise<number | string>;
}

/** Makes a project with some of this one's files, copied. */
export function makeProject(parts: readonly string[]): SmallProject {
	const folder = mkdtempSync(join(tmpdir(), 'atlas-project-'));
	const running: Running[] = [];
	for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true });
	const write = (name: string, text: string) => {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	};
	return {
		folder,
		write,
		read: (name) => readFileSync(join(folder, name), 'utf8'),
		has: (name) => existsSync(join(folder, name)),
		run(script, env = {}) {
			const started = start(folder, script, env);
			running.push(started);
			return started;
		},
		async remove() {
			await Promise.all(running.map(({ process: child }) => killOutright(child)));
			rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
		},
	};
}

function start(folder: string, script: string, env: NodeJS.ProcessEnv): Running {
	const child = spawn(process.execPath, [script], {
		cwd: folder,
		env: { ...process.env, ...env },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const parts: string[] = [];
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (part) => parts.push(String(part)));
	const said = () => parts.join('');
	return {
		process: child,
		said,
		async says(text) {
			for (let left = 600; !said().includes(text); left -= 1) {
				if (left === 0 || child.exitCode !== null || child.signalCode !== null)
					throw new Error(`"${text}" was not said, but:\n${said()}`);
				await wait(50);
			}
		},
		ended: new Promise((resolve) =>
			child.once('close', (code, signal) => resolve(signal ?? code ?? 1)),
		),
	};
}

/** Ends a process without a word, and waits for that; what it started may go on. */
export async function killOutright(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const gone = once(child, 'exit');
	child.kill('SIGKILL');
	await gone;
}

/** Puts a command in front of all others: a Node script that is called by its name. */
export function addCommand(project: SmallProject, name: string, script: string): NodeJS.ProcessEnv {
	const file = join('bin', name);
	project.write(file, `#!${process.execPath}\n${script}`);
	chmodSync(join(project.folder, file), 0o755);
	return { PATH: [join(project.folder, 'bin'), process.env['PATH']].join(delimiter) };
}

/** Lets a package of this project be found in another. */
export function linkPackage(project: SmallProject, name: string): void {
	const folder = join(project.folder, 'node_modules');
	mkdirSync(folder, { recursive: true });
	symlinkSync(join(root, 'node_modules', name), join(folder, name), 'dir');
}
