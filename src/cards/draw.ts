import { renderAsync } from '@resvg/resvg-js';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import type { Card } from '../domain/card.ts';
import { CARD, cardTree } from './card-tree.ts';

// From the project's folder: the build runs this code from a folder of its own.
const require = createRequire(join(process.cwd(), 'package.json'));
const cache = join(process.cwd(), '.cache', 'cards');

/** The typeface of the cards, in its three weights. */
export const fonts: Font[] = ([400, 600, 800] as const).map((weight) => ({
	name: 'Inter',
	weight,
	style: 'normal',
	data: readFileSync(require.resolve(`@fontsource/inter/files/inter-latin-${weight}-normal.woff`)),
}));

// A palette would save a third of the bytes and take three times as long.
const png = { compressionLevel: 6, adaptiveFiltering: false } as const;

/** What satori makes of a drawing: an image of its own, with its place. */
const nestedDrawing =
	/<image x="([^"]*)" y="([^"]*)" [^>]*?href="data:image\/svg\+xml;utf8,([^"]*)"[^>]*>/g;

/** Everything besides the card that goes into its picture. */
const tools = JSON.stringify([
	...['satori', '@resvg/resvg-js', 'sharp', '@fontsource/inter'].map(versionOf),
	png,
	'drawings in place',
	fonts.map(({ weight }) => weight),
]);

/** Draws a card as a PNG, or takes it from the cache of earlier builds. The same card gives the same bytes. */
export async function drawCard(card: Card): Promise<Uint8Array> {
	const name = createHash('sha256')
		.update(tools)
		.update(JSON.stringify(cardTree(card)));
	const file = join(cache, `${name.digest('hex')}.png`);
	if (existsSync(file)) return readFileSync(file);
	const picture = await drawAfresh(card);
	mkdirSync(cache, { recursive: true });
	// Renamed into place: a build that is stopped leaves no half picture, and two at once do not meet.
	const part = `${file}.${process.pid}.part`;
	writeFileSync(part, picture);
	renameSync(part, file);
	return picture;
}

/** Draws a card without looking at the cache. */
export async function drawAfresh(card: Card): Promise<Uint8Array> {
	const image = await renderAsync(await drawSvg(card), { font: { loadSystemFonts: false } });
	const pixels = { width: image.width, height: image.height, channels: 4 } as const;
	return sharp(image.pixels, { raw: pixels }).removeAlpha().png(png).toBuffer();
}

/** Draws a card as an SVG in which letters are shapes. */
export async function drawSvg(card: Card): Promise<string> {
	const tree = cardTree(card) as unknown as Parameters<typeof satori>[0];
	return setInPlace(await satori(tree, { ...CARD, fonts }));
}

/** Puts the shapes of each drawing straight into the card: for an image resvg makes a canvas, a clip and a mask. */
function setInPlace(svg: string): string {
	return svg.replaceAll(nestedDrawing, (_, x: string, y: string, drawing: string) =>
		decodeURIComponent(drawing)
			.replace(/<svg[^>]*>/, `<g transform="translate(${x} ${y})">`)
			.replace('</svg>', '</g>'),
	);
}

function versionOf(name: string): string {
	const { version } = JSON.parse(
		readFileSync(join(process.cwd(), 'node_modules', name, 'package.json'), 'utf8'),
	) as { version: string };
	return `${name}@${version}`;
}
