// The first file of the commands that begin on any Node: nothing else is read before the Node is known to fit.
import { readFileSync } from 'node:fs';
import { npmNodeVersion, refuseNode } from './node-version.mjs';

/**
 * Says what is wrong with this Node, or installs what is missing and runs a command of the project.
 *
 * @param {string} script
 */
export function startOn(script) {
	const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
	const version = npmNodeVersion(process.env.npm_config_user_agent, process.version);
	const problem = refuseNode(version, JSON.parse(manifest).engines.node);
	if (problem) {
		console.error(problem);
		process.exitCode = 1;
	} else import('./bootstrap.mjs').then(({ installAndRun }) => installAndRun(script));
}
