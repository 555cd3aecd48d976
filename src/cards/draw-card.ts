import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Tinypool } from 'tinypool';
import type { Card } from '../domain/preview/card.ts';
import { cardTree } from './card-tree.ts';
import type { Drawing } from './draw-cards.ts';

// From the project's folder: the development server runs this code from a folder of its own.
const root = process.cwd();
const sources = join(root, 'src', 'cards');
const cache = join(root, '.cache', 'cards');

/** So many cards a thread is given at once: one that waits for each waits for the page that is rendered just then. */
const BATCH = 4;

/** The build itself takes one processor. */
const THREADS = Math.max(1, availableParallelism() - 1);

// resvg gives the megabytes of each picture back to the system, where taking them anew costs more than to draw.
process.env['MIMALLOC_PURGE_DELAY'] ??= '-1';

/** Everything besides the card that goes into its picture. */
const tools = JSON.stringify([
	...['satori', '@resvg/resvg-js', 'sharp', '@fontsource/inter'].map(versionOf),
	readFileSync(join(sources, 'draw.ts'), 'utf8'),
]);

/** Draws a card as a PNG, or takes it from the cache of earlier builds. The same card gives the same bytes. */
export async function drawCard(card: Card): Promise<Uint8Array> {
	const [file] = (await drawCards([card])) as [string];
	return readFileSync(file);
}

/**
 * Draws cards beside the build, in threads with a memory of their own, and resolves to their files in the cache. What
 * earlier builds have drawn is not drawn again.
 */
export async function drawCards(cards: Iterable<Card>): Promise<string[]> {
	mkdirSync(cache, { recursive: true });
	const files: string[] = [];
	const missing = listMissing(cards, files);
	let threads: Tinypool | undefined;
	const keepDrawing = async () => {
		for (let batch = take(missing); batch.length > 0; batch = take(missing)) {
			threads ??= openThreads();
			await threads.run(batch);
		}
	};
	// A second batch waits at each thread, so that none is ever idle.
	await Promise.all(Array.from({ length: 2 * THREADS }, keepDrawing));
	await threads?.destroy();
	return files;
}

function openThreads(): Tinypool {
	return new Tinypool({
		filename: pathToFileURL(join(sources, 'draw-cards.ts')).href,
		minThreads: THREADS,
		maxThreads: THREADS,
		concurrentTasksPerWorker: 2,
	});
}

/** Notes the file of each card, and gives those that are not drawn yet. */
function* listMissing(cards: Iterable<Card>, files: string[]): Generator<Drawing, void> {
	for (const card of cards) {
		const tree = cardTree(card);
		const name = createHash('sha256').update(tools).update(JSON.stringify(tree)).digest('hex');
		const file = join(cache, `${name}.png`);
		files.push(file);
		if (!existsSync(file)) yield { tree, file };
	}
}

function take(drawings: Generator<Drawing, void>): Drawing[] {
	const taken: Drawing[] = [];
	while (taken.length < BATCH) {
		const { value, done } = drawings.next();
		if (done) break;
		taken.push(value);
	}
	return taken;
}

function versionOf(name: string): string {
	const { version } = JSON.parse(
		readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'),
	) as { version: string };
	return `${name}@${version}`;
}
