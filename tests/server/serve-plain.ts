// Serves the built site where there is no nginx: without the published headers.
import { join } from 'node:path';
import { readBuildMark } from '../../src/built/build-mark.ts';
import { serveSite } from '../../tools/start/site-server.ts';
import { port } from './host.ts';

const folder = join(import.meta.dirname, '..', '..', 'dist');
const server = await serveSite({ folder, base: readBuildMark(folder)?.base ?? '/' }, port);
for (const signal of ['SIGTERM', 'SIGINT'] as const)
	process.on(signal, () => {
		server.close();
		server.closeAllConnections();
	});
