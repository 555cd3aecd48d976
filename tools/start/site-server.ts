import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/** A built site and the path that it was built for. */
export interface BuiltSite {
	/** Its folder. */
	folder: string;
	/** The path under which it answers, with a slash at both ends. */
	base: string;
}

/** Somebody else listens there. */
export class PortTaken extends Error {
	override name = 'PortTaken';

	constructor(port: number) {
		super(`Port ${port} is taken by another program.`);
	}
}

/**
 * Serves a built site on this machine as a web server does: folders have a slash at the end, what is missing gets the
 * site's own page. Rejects with `PortTaken` where somebody listens already.
 */
export async function serveSite(site: BuiltSite, port: number): Promise<Server> {
	if (await isTaken(port)) throw new PortTaken(port);
	const server = createServer(answerWith(site));
	await new Promise<void>((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) =>
			reject(error.code === 'EADDRINUSE' ? new PortTaken(port) : error),
		);
		server.listen(port, 'localhost', resolve);
	});
	return server;
}

/** How a built site answers a request. */
export function answerWith({ folder, base }: BuiltSite) {
	// Looked for at every request: the folder may be built anew.
	const files = sirv(folder, { dev: true, etag: true });
	const notFound = (response: ServerResponse) => {
		const page = join(folder, '404.html');
		response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
		response.end(existsSync(page) ? readFileSync(page) : 'Not found');
	};
	return (request: IncomingMessage, response: ServerResponse): void => {
		const [, path = '/', query = ''] = /^([^?]*)(.*)$/s.exec(request.url ?? '/') ?? [];
		const target = findSlash(folder, base, path);
		if (target) response.writeHead(301, { Location: target + query }).end();
		else if (!path.startsWith(base)) notFound(response);
		else {
			request.url = path.slice(base.length - 1) + query;
			files(request, response, () => notFound(response));
		}
	};
}

/** Where a path leads that lacks the slash at its end, or the path of the site. */
function findSlash(folder: string, base: string, path: string): string | undefined {
	if (path === base) return undefined;
	if (path === '/' || `${path}/` === base) return base;
	// Two slashes in front would name another host.
	if (!path.startsWith(base) || /\/$|\/\/|\.\./.test(path)) return undefined;
	return existsSync(join(folder, path.slice(base.length), 'index.html')) ? `${path}/` : undefined;
}

// Two programs may have one port, each an address of its own kind: a browser asks the one or the other.
async function isTaken(port: number): Promise<boolean> {
	const answers = ['127.0.0.1', '::1'].map(
		(host) =>
			new Promise<boolean>((resolve) => {
				const socket = connect({ host, port });
				socket.once('error', () => resolve(false));
				socket.once('connect', () => {
					socket.destroy();
					resolve(true);
				});
			}),
	);
	return (await Promise.all(answers)).includes(true);
}
