// Draws cards. Loaded by the workers of the build as it is, without a bundler.
import { renderAsync } from '@resvg/resvg-js';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { CARD } from './card-tree.ts';
import type { Element } from './element.ts';

const require = createRequire(import.meta.url);

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

/** Draws a tree as a PNG. The same tree gives the same bytes. */
export default async function draw(tree: Element): Promise<Uint8Array> {
	const image = await renderAsync(await drawSvg(tree), { font: { loadSystemFonts: false } });
	const pixels = { width: image.width, height: image.height, channels: 4 } as const;
	return sharp(image.pixels, { raw: pixels }).removeAlpha().png(png).toBuffer();
}

/** Draws a tree as an SVG in which letters are shapes. */
export async function drawSvg(tree: Element): Promise<string> {
	const node = tree as unknown as Parameters<typeof satori>[0];
	return setInPlace(await satori(node, { ...CARD, fonts }));
}

/** Puts the shapes of each drawing straight into the card: for an image resvg makes a canvas, a clip and a mask. */
function setInPlace(svg: string): string {
	return svg.replaceAll(nestedDrawing, (_, x: string, y: string, drawing: string) =>
		decodeURIComponent(drawing)
			.replace(/<svg[^>]*>/, `<g transform="translate(${x} ${y})">`)
			.replace('</svg>', '</g>'),
	);
}
