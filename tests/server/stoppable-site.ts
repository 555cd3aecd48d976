import { createHash } from 'node:crypto';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { zstdCompress } from 'node:zlib';
import { readScriptHashes } from '../../src/built/read-inline-scripts.ts';
import type { PublishedCopy } from '../../src/domain/offline/kept-copy.ts';
import { writePack, type PackedFile } from '../../src/domain/offline/pack.ts';
import { offlineCopyPath, offlinePackPath } from '../../src/domain/data-paths.ts';
import { buildHeaderTable, headersFor } from '../../src/domain/publish/headers.ts';
import { answerWith } from '../../tools/start/site-server.ts';
import { dist } from '../build/dist.ts';

const table = buildHeaderTable({ base: '/', scriptHashes: readScriptHashes(dist) });

/** What a path is answered with in the place of its file. */
type Answer = string | Uint8Array | 'silence';

/** The built site with its headers, at a port of its own, that can be stopped and can publish something else. */
export class StoppableSite {
	/** What was asked for, since the last look. */
	asked: string[] = [];
	#answers = new Map<string, Answer>();
	#server: Server | undefined;
	#port = 0;

	get url() {
		return `http://localhost:${this.#port}`;
	}

	async start() {
		const files = answerWith({ folder: dist, base: '/' });
		this.#server = createServer((request, response) => {
			const path = new URL(request.url ?? '/', this.url).pathname;
			this.asked.push(path);
			for (const [name, value] of Object.entries(headersFor(table, path)))
				response.setHeader(name, value);
			const answer = this.#answers.get(path);
			if (answer === undefined) files(request, response);
			else send(response, path, answer);
		});
		await new Promise<void>((resolve) =>
			this.#server!.listen(this.#port, 'localhost', () => resolve()),
		);
		this.#port = (this.#server.address() as AddressInfo).port;
	}

	/** From now on nobody answers at its address. */
	async stop() {
		const server = this.#server;
		this.#server = undefined;
		if (!server) return;
		const closed = new Promise((resolve) => server.close(resolve));
		server.closeAllConnections();
		await closed;
	}

	/** Answers a path with something else than its file. */
	answer(path: string, answer: Answer) {
		this.#answers.set(path, answer);
	}

	/** Publishes a description of a copy. */
	describe(published: PublishedCopy) {
		this.answer(offlineCopyPath, JSON.stringify(published));
	}

	/** Publishes a copy of some texts; `sent` is what arrives of its pack. */
	async publish(edition: string, texts: Record<string, string>, sent = (pack: Uint8Array) => pack) {
		const files = Object.entries(texts).map(([path, text]): PackedFile => ({
			path,
			headers: { 'Content-Type': 'text/html; charset=utf-8' },
			bytes: new TextEncoder().encode(text),
		}));
		const pack = await writePack(files, (bytes) => promisify(zstdCompress)(bytes));
		const digest = createHash('sha256').update(pack).digest('hex');
		this.describe({
			edition,
			pack: offlinePackPath(digest),
			digest,
			bytes: pack.length,
			pages: files.length,
		});
		this.answer(offlinePackPath(digest), sent(pack));
	}
}

/** A pack of which the last byte is another one. */
export function damaged(pack: Uint8Array): Uint8Array {
	return pack.with(-1, pack.at(-1)! ^ 1);
}

function send(response: ServerResponse, path: string, answer: Answer) {
	if (answer === 'silence') return;
	const type = path.endsWith('.js')
		? 'text/javascript'
		: path.endsWith('.json')
			? 'application/json'
			: path.endsWith('/')
				? 'text/html; charset=utf-8'
				: 'application/octet-stream';
	response.setHeader('Content-Type', type);
	response.end(answer);
}
