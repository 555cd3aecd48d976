// The second half of `npm start`: builds the site unless today's lies in `dist/`, and serves it.
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { hashInputs } from '../../src/built/build-inputs.ts';
import { readBuildMark } from '../../src/built/build-mark.ts';
import { readSiteSettings } from '../../src/domain/publish/site-settings.ts';
import { endAs, runChild } from '../install/child.mjs';
import { root } from '../install/project.mjs';
import { endWithParent } from './parent.ts';
import { readPort } from './port.ts';
import { PortTaken, serveSite } from './site-server.ts';

/** How often a site is built whose files change meanwhile. */
const tries = 3;

const folder = join(root, 'dist');
const { site, base, problems: wrong } = readSiteSettings(process.env);
const { ports, problem } = readPort(process.env['PORT']);
const problems = [...wrong, ...(problem ? [problem] : [])];

endWithParent();
if (problems.length > 0) refuse(problems.join('\n'));
else if (await buildUnlessFresh()) await serve();

/** Whether the site of today's files lies in `dist/` now. Where it cannot be built, this process ends as the build did. */
async function buildUnlessFresh(): Promise<boolean> {
	for (let built = 0; !isFresh(); built += 1) {
		if (built === tries) {
			refuse('Files keep changing while the site is built: start again when they rest.');
			return false;
		}
		const ending = await runChild(process.execPath, [join(root, 'tools', 'build.ts')], process.env);
		if (ending.code !== 0) {
			endAs(ending);
			return false;
		}
	}
	return true;
}

function isFresh(): boolean {
	return readBuildMark(folder)?.inputs === hashInputs(root, { site, base });
}

/** Serves on the first free port, until a signal comes. */
async function serve(): Promise<void> {
	for (const port of ports)
		try {
			const server = await serveSite({ folder, base }, port);
			const { port: chosen } = server.address() as AddressInfo;
			console.log(`\nThe site: http://localhost:${chosen}${base}\nCtrl-C ends it.`);
			for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
				process.once(signal, () => close(server, signal));
			return;
		} catch (error) {
			if (!(error instanceof PortTaken)) throw error;
			console.error(error.message);
		}
	refuse(`Choose a free one: PORT=${ports.at(-1)! + 1} npm start`);
}

function close(server: Server, signal: NodeJS.Signals): void {
	server.close(() => endAs({ code: null, signal }));
	server.closeAllConnections();
}

function refuse(reason: string): void {
	console.error(reason);
	process.exitCode = 1;
}
