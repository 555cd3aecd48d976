// Child processes that do not outlive this one, and whose end is this one's.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { root } from './project.mjs';

/** How long a child has to end by itself after Ctrl-C, which a terminal sends it too, in milliseconds. */
const grace = 1500;

/**
 * Runs a command in the project's root, with its output shown and a channel that tells a Node below that this one is
 * gone. Signals are passed on. Resolves to how it ended.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ code: number | null, signal: NodeJS.Signals | null, error?: Error }>}
 */
export function runChild(command, args, env) {
	const child = spawn(command, args, {
		cwd: root,
		env,
		stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
	});
	const handlers = passSignals(child);
	const watch = watchParent(() => child.kill('SIGTERM'));
	return new Promise((resolve) => {
		const end = (ending) => {
			clearInterval(watch);
			for (const [signal, handler] of handlers) process.off(signal, handler);
			resolve(ending);
		};
		child.on('error', (error) => end({ code: 1, signal: null, error }));
		child.on('exit', (code, signal) => end({ code, signal }));
	});
}

/**
 * Ends this process as another one ended.
 *
 * @param {{ code: number | null, signal: NodeJS.Signals | null, error?: Error }} ending
 */
export function endAs({ code, signal, error }) {
	if (error) console.error(error.message);
	if (signal) process.kill(process.pid, signal);
	else process.exitCode = code ?? 1;
}

function passSignals(child) {
	const handlers = [
		['SIGTERM', () => child.kill('SIGTERM')],
		['SIGHUP', () => child.kill('SIGHUP')],
		['SIGINT', () => setTimeout(() => child.kill('SIGTERM'), grace).unref()],
	];
	for (const [signal, handler] of handlers) process.on(signal, handler);
	return handlers;
}

/** npm that is killed outright says nothing to its script: only its place above this process is another's then. */
function watchParent(gone) {
	const isScript = process.env.npm_lifecycle_event !== undefined;
	const before = readAncestors();
	return setInterval(() => {
		if (isScript && readAncestors() !== before) gone();
	}, 1000).unref();
}

/** The parent, and its own: a shell may stand between npm and its script. */
function readAncestors() {
	const parent = process.ppid;
	try {
		return `${parent} ${/\) \S+ (\d+)/.exec(readFileSync(`/proc/${parent}/stat`, 'utf8'))?.[1]}`;
	} catch {
		// Not Linux: there the shell makes way for the script.
		return String(parent);
	}
}
