import { endAs, runChild } from './child.mjs';
import { installDependencies } from './install.mjs';
import { ownNode, projectEnvironment } from './project.mjs';

/**
 * Installs what is missing, then runs a command of the project on the project's own Node, and ends as it ends.
 *
 * @param {string} script
 */
export async function installAndRun(script) {
	const { problem, signal } = await installDependencies();
	if (signal) endAs({ code: null, signal });
	else if (problem) {
		console.error(problem);
		process.exitCode = 1;
	} else endAs(await runChild(ownNode, [script, ...process.argv.slice(2)], projectEnvironment()));
}
