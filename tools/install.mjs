// Installs what is missing. Runs on any Node that npm runs on: the project's own Node comes with the install.
import { createHash } from 'node:crypto';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const stamp = join(root, 'node_modules', '.installed-lockfile');

/** The environment in which the project's own Node and commands come first. */
export function projectEnvironment(extra = {}) {
	const path = [join(root, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter);
	return { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1', ...extra };
}

/** Runs a command in the project's root and shows its output. Returns whether it succeeded. */
export function run(command, args, extra) {
	return spawnSync(command, args, options('inherit', extra)).status === 0;
}

/**
 * Runs a command in the project's root beside others, and shows its output as it comes (`live`) or keeps it.
 * Resolves to how it ended ('' where it succeeded, else in words) and to what it printed.
 */
export function runBeside(command, args, { extra = {}, live = false } = {}) {
	const child = spawn(command, args, options(live ? 'inherit' : 'pipe', extra));
	const chunks = [];
	for (const stream of [child.stdout, child.stderr])
		stream?.on('data', (chunk) => chunks.push(chunk));
	return new Promise((resolve) => {
		const end = (ending) => resolve({ ending, output: Buffer.concat(chunks).toString() });
		child.on('error', ({ message }) => end(message));
		child.on('close', (code, signal) => {
			if (code === 0) end('');
			else end(signal ? `ended by ${signal}` : `exit code ${code}`);
		});
	});
}

/** How a command is run: in the project's root, with its own commands, and with its output shown or kept. */
function options(output, extra) {
	return {
		cwd: root,
		stdio: ['ignore', output, output],
		env: projectEnvironment(extra),
		shell: process.platform === 'win32',
	};
}

/** Installs exactly what the lockfile names, unless that has been done already. Exits where it fails. */
export function installDependencies() {
	const lockfile = createHash('sha256')
		.update(readFileSync(join(root, 'package-lock.json')))
		.digest('hex');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockfile) return;
	console.log('Installing dependencies …');
	if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) {
		console.error('npm ci failed. Its message above says why; nothing else was changed.');
		process.exit(1);
	}
	writeFileSync(stamp, lockfile);
}
