// Draws cards into files. Loaded by the workers of the build as it is, without a bundler.
import { renameSync, writeFileSync } from 'node:fs';
import draw from './draw.ts';
import type { Element } from './element.ts';

/** A card that is to be drawn. */
export interface Drawing {
	tree: Element;
	/** Where its picture belongs. */
	file: string;
}

/** Draws some cards, each into its file: renamed into place, so that nobody meets half a picture. */
export default async function drawCards(drawings: readonly Drawing[]): Promise<void> {
	for (const { tree, file } of drawings) {
		const part = `${file}.${process.pid}.part`;
		writeFileSync(part, await draw(tree));
		renameSync(part, file);
	}
}
