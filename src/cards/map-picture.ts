import { renderAsync } from '@resvg/resvg-js';
import { join } from 'node:path';
import sharp from 'sharp';
import { unpackTypeface } from './typeface.ts';

/** As wide as a large screen, so that names can be read. */
const WIDTH = 3200;

/** A drawing of the map as a PNG. The same drawing gives the same bytes everywhere: no font of the machine is used. */
export async function pictureOf(svg: string): Promise<Uint8Array> {
	const folder = join(process.cwd(), '.cache', 'typeface');
	const image = await renderAsync(svg, {
		fitTo: { mode: 'width', value: WIDTH },
		font: {
			loadSystemFonts: false,
			fontFiles: ([400, 600, 800] as const).map((weight) => unpackTypeface(weight, folder)),
			defaultFontFamily: 'Inter',
		},
	});
	const pixels = { width: image.width, height: image.height, channels: 4 } as const;
	// A palette: few colours, and a quarter of the bytes.
	return sharp(image.pixels, { raw: pixels })
		.removeAlpha()
		.png({ palette: true, effort: 7 })
		.toBuffer();
}
