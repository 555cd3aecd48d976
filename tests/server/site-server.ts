import { systemNginx } from '../../tools/nginx.mjs';
import { port } from './host.ts';

/** Where the built site is served while tests run. */
export const baseURL = `http://localhost:${port}`;

/** What serves it: nginx with the published configuration where there is one, else the server of `npm start`, without headers. */
export const webServer = {
	command: systemNginx() ? 'node tests/server/serve.ts' : 'node tests/server/serve-plain.ts',
	cwd: '../..',
	url: `${baseURL}/`,
	timeout: 120_000,
	reuseExistingServer: false,
	gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 5000 },
};
