import { spawn } from 'node:child_process';
import { projectEnvironment, root } from '../install/project.mjs';

/** How a command ended: '' where it succeeded, else in words; and what it printed. */
export interface CommandResult {
	ending: string;
	output: string;
}

/**
 * Runs a command of the project, and shows what it prints as it comes (`live`) or keeps it. What is shown is kept too.
 */
export function runCommand(
	[command, ...args]: readonly [string, ...string[]],
	{ live = false, extra = {} }: { live?: boolean; extra?: NodeJS.ProcessEnv } = {},
): Promise<CommandResult> {
	const child = spawn(command, args, {
		cwd: root,
		stdio: ['ignore', 'pipe', 'pipe'],
		env: projectEnvironment(extra),
		shell: process.platform === 'win32',
	});
	const chunks: Buffer[] = [];
	for (const [from, to] of [
		[child.stdout, process.stdout],
		[child.stderr, process.stderr],
	] as const)
		from.on('data', (chunk: Buffer) => {
			chunks.push(chunk);
			if (live) to.write(chunk);
		});
	return new Promise((resolve) => {
		const end = (ending: string) => resolve({ ending, output: Buffer.concat(chunks).toString() });
		child.on('error', ({ message }) => end(message));
		child.on('close', (code, signal) => {
			if (code === 0) end('');
			else end(signal ? `ended by ${signal}` : `exit code ${code}`);
		});
	});
}
