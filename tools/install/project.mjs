// Where the project is, and what its commands run with.
import { delimiter, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The folder of the project's own commands. */
export const ownCommands = join(root, 'node_modules', '.bin');

/** The project's own Node. */
export const ownNode = join(
	root,
	...['node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node'],
);

/** Whether a program comes from the project's packages. */
export function isOwn(program) {
	return program.startsWith(join(root, 'node_modules') + sep);
}

/** The environment in which the project's own Node and commands come first. */
export function projectEnvironment(extra = {}) {
	const path = [ownCommands, process.env.PATH ?? ''].join(delimiter);
	return { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1', ...extra };
}
