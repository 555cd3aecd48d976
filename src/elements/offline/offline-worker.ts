// The worker that answers where the site cannot be reached. It keeps nothing: the page that started it did that.
import { decompress } from 'fzstd';
import { isKept, missingPath } from '../../domain/offline/kept-paths.ts';
import { openPack, type PackedFile } from '../../domain/offline/pack.ts';
import { isHashed } from '../../domain/publish/hashed-files.ts';
import { readCopy } from './copy-store.ts';
import { scope } from './scope.ts';

interface WorkerEvent extends Event {
	waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends WorkerEvent {
	request: Request;
	respondWith(answer: Promise<Response>): void;
}
/** What of a worker's surroundings is used; the project's types are those of a page. */
interface WorkerScope {
	addEventListener(type: 'install' | 'activate', listener: (event: WorkerEvent) => void): void;
	addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
	skipWaiting(): Promise<void>;
	clients: { claim(): Promise<void> };
}

const worker = self as unknown as WorkerScope;

/** How long the network may take, and how long after a silence nobody waits for it again; in milliseconds. */
const patience = 3000;
const silence = 10_000;
let silentUntil = 0;

type Find = (path: string) => PackedFile | undefined;
let opened: { digest: string; find: Promise<Find> } | undefined;

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('fetch', (event) => {
	const { method, url } = event.request;
	const { origin, pathname } = new URL(url);
	if (method !== 'GET' || origin !== location.origin || !pathname.startsWith(scope)) return;
	const path = pathname.slice(scope.length - 1);
	// What is not listened to here is the browser's own affair, as without a worker.
	if (isKept(path)) event.respondWith(answer(event.request, path));
});

/** The network's answer; the copy's where there is none in time. */
async function answer(request: Request, path: string): Promise<Response> {
	const asked = fetch(request).catch(() => undefined);
	const answered = Date.now() < silentUntil ? undefined : await Promise.race([asked, soon()]);
	if (answered && serves(answered, path)) return answered;
	const kept = await answerFromCopy(request, path).catch(() => undefined);
	return kept ?? answered ?? (await asked) ?? Response.error();
}

async function soon(): Promise<undefined> {
	await new Promise((resolve) => setTimeout(resolve, patience));
	silentUntil = Date.now() + silence;
}

// A gateway answers for a site that is gone; what an older page loads may be gone from a newer site.
function serves({ status }: Response, path: string): boolean {
	return status < 500 && !(status === 404 && isHashed(path.slice(1)));
}

async function answerFromCopy(request: Request, path: string): Promise<Response | undefined> {
	const find = await openCopy();
	const file = find?.(path);
	if (file) return respond(file);
	if (!find || request.mode !== 'navigate') return undefined;
	const { search } = new URL(request.url);
	if (find(`${path}/`))
		return Response.redirect(new URL(`${scope}${path.slice(1)}/${search}`, location.href).href);
	const missing = find(missingPath);
	return missing && respond(missing, 404);
}

function respond({ bytes, headers }: PackedFile, status = 200): Response {
	return new Response(bytes.slice(), { status, headers });
}

/** What finds the files of the copy. It is opened once, until another takes its place. */
async function openCopy(): Promise<Find | undefined> {
	const kept = await readCopy();
	if (!kept) return undefined;
	const { digest } = kept.description;
	if (opened?.digest !== digest) opened = { digest, find: open(kept.pack) };
	return opened.find;
}

async function open(pack: Response): Promise<Find> {
	return openPack(new Uint8Array(await pack.arrayBuffer()), (bytes) => decompress(bytes));
}
