// The mark of a finished build: a file in the built site that is written as the last act of its build and removed as the
// first of the next. A folder without it is no site. Runs on any Node.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The name of the mark in the folder of the built site. */
export const buildMarkName = '.build.json';

/**
 * @typedef {object} BuildMark What a finished build says of itself.
 * @property {string} inputs A hash of everything that the site was built from.
 * @property {string} site The public address that it was built for.
 * @property {string} base The path below it, with a slash at both ends.
 */

/**
 * The mark of a built site, or undefined where there is none: the build was not finished, or nothing was built.
 *
 * @param {string} dist
 * @returns {BuildMark | undefined}
 */
export function readBuildMark(dist) {
	try {
		const { inputs, site, base } = JSON.parse(readFileSync(join(dist, buildMarkName), 'utf8'));
		const isMark = [inputs, site, base].every((value) => typeof value === 'string');
		return isMark ? { inputs, site, base } : undefined;
	} catch {
		// Missing, or written in part.
		return undefined;
	}
}

/**
 * Marks a built site as finished.
 *
 * @param {string} dist
 * @param {BuildMark} mark
 */
export function writeBuildMark(dist, mark) {
	writeFileSync(join(dist, buildMarkName), `${JSON.stringify(mark, null, '\t')}\n`);
}

/**
 * Takes the mark away: what lies in the folder from now on is not to be taken for a whole site.
 *
 * @param {string} dist
 */
export function removeBuildMark(dist) {
	rmSync(join(dist, buildMarkName), { force: true });
}
