import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Tinypool } from 'tinypool';
import type { Card } from '../domain/preview/card.ts';
import { cardTree } from './card-tree.ts';

// From the project's folder: the build runs this code from a folder of its own.
const root = process.cwd();
const worker = join(root, 'src', 'cards', 'draw.ts');
const cache = join(root, '.cache', 'cards');

/**
 * Cards are drawn beside the build, in threads with a memory of their own: each takes megabytes for a moment, and the
 * build, which holds the whole site, would look through all it holds for them. A build that finds all cards in the
 * cache starts none.
 */
let workers: Tinypool | undefined;

/** Everything besides the card that goes into its picture. */
const tools = JSON.stringify([
	...['satori', '@resvg/resvg-js', 'sharp', '@fontsource/inter'].map(versionOf),
	readFileSync(worker, 'utf8'),
]);

/** Draws a card as a PNG, or takes it from the cache of earlier builds. The same card gives the same bytes. */
export async function drawCard(card: Card): Promise<Uint8Array> {
	const tree = cardTree(card);
	const name = createHash('sha256').update(tools).update(JSON.stringify(tree)).digest('hex');
	const file = join(cache, `${name}.png`);
	if (existsSync(file)) return readFileSync(file);
	workers ??= new Tinypool({ filename: pathToFileURL(worker).href });
	const picture = (await workers.run(tree)) as Uint8Array;
	mkdirSync(cache, { recursive: true });
	// Renamed into place: a build that is stopped leaves no half picture, and two at once do not meet.
	const part = `${file}.${process.pid}.part`;
	writeFileSync(part, picture);
	renameSync(part, file);
	return picture;
}

function versionOf(name: string): string {
	const { version } = JSON.parse(
		readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'),
	) as { version: string };
	return `${name}@${version}`;
}
