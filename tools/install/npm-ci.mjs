// Runs `npm ci`, says that it goes on, and leaves nothing running where it is broken off.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter } from 'node:path';
import { npmNodeVersion } from './node-version.mjs';
import { isOwn, ownCommands, root } from './project.mjs';

// Between two tries of a request npm waits for up to a minute; without network that adds up to a quarter of an hour.
const patience = [
	'--prefer-offline',
	'--fetch-retry-mintimeout=1000',
	'--fetch-retry-maxtimeout=5000',
];
const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error', ...patience];

/**
 * Installs what the lockfile names. Resolves to how that ended: '' where it succeeded, else in words. A signal ends npm
 * with all that it has started, and is resolved to.
 *
 * @param {(pid: number) => void} started Called with npm's process.
 * @returns {Promise<{ ending: string, signal?: NodeJS.Signals }>}
 */
export function runNpmCi(started) {
	const isPosix = process.platform !== 'win32';
	const [command, ...before] = npmCommand();
	const npm = spawn(command, [...before, ...args], {
		cwd: root,
		env: { ...process.env, PATH: pathWithoutOwn() },
		stdio: ['ignore', 'inherit', 'inherit'],
		// A group of its own: npm that hears Ctrl-C goes on undoing for half a minute when this is long gone.
		detached: isPosix,
		shell: !isPosix && before.length === 0,
	});
	if (npm.pid) started(npm.pid);
	const beat = sayThatItGoesOn();
	let broken;
	const breakOff = (signal) => {
		broken = signal;
		if (isPosix) process.kill(-npm.pid, 'SIGKILL');
		else npm.kill();
	};
	const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
	for (const signal of signals) process.on(signal, breakOff);
	return new Promise((resolve) => {
		const end = (ending) => {
			clearInterval(beat);
			for (const signal of signals) process.off(signal, breakOff);
			resolve({ ending, signal: broken });
		};
		npm.on('error', ({ message }) => end(message));
		npm.on('exit', (code, signal) =>
			end(code === 0 ? '' : signal ? `ended by ${signal}` : `exit code ${code}`),
		);
	});
}

/** The version of the Node that `npm ci` will run on. */
export function installerVersion() {
	const { npm_config_user_agent: agent, npm_node_execpath: node = process.execPath } = process.env;
	if (!isOwn(node)) return npmNodeVersion(agent, process.version);
	const env = { ...process.env, PATH: pathWithoutOwn() };
	const { stdout } = spawnSync('node', ['--version'], { env, encoding: 'utf8' });
	return npmNodeVersion('', stdout?.trim() || process.version);
}

// The Node that npm itself runs on: the project's own is deleted while packages are replaced.
function npmCommand() {
	const { npm_node_execpath: node, npm_execpath: npm } = process.env;
	const isNpm = npm && /npm-cli\.[cm]?js$/.test(npm) && existsSync(npm);
	return isNpm && node && !isOwn(node) && existsSync(node) ? [node, npm] : ['npm'];
}

function pathWithoutOwn() {
	const parts = (process.env.PATH ?? '').split(delimiter);
	return parts.filter((part) => part !== ownCommands).join(delimiter);
}

/** Says every half minute that it goes on; after a minute also what may be the matter. */
function sayThatItGoesOn() {
	const began = Date.now();
	return setInterval(() => {
		const seconds = Math.round((Date.now() - began) / 1000);
		const hint = ' Without network npm goes on trying for some minutes; Ctrl-C ends it.';
		console.log(`Still installing after ${seconds} s.${seconds >= 60 ? hint : ''}`);
	}, 30_000);
}
