// The mark of a finished build: a file in the built site, written as the last act of its build and removed as the first
// of the next. A folder without it is no site.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The name of the mark in the folder of the built site. */
export const buildMarkName = '.build.json';

/** What a finished build says of itself. */
export interface BuildMark {
	/** A hash of everything that the site was built from (`build-inputs.ts`). */
	inputs: string;
	/** The public address that it was built for. */
	site: string;
	/** The path below it, with a slash at both ends. */
	base: string;
}

/** The mark of a built site, or undefined where there is none: the build was not finished, or nothing was built. */
export function readBuildMark(dist: string): BuildMark | undefined {
	try {
		const { inputs, site, base } = JSON.parse(readFileSync(join(dist, buildMarkName), 'utf8'));
		const isMark = [inputs, site, base].every((value) => typeof value === 'string');
		return isMark ? { inputs, site, base } : undefined;
	} catch {
		// Missing, or written in part.
		return undefined;
	}
}

/** Marks a built site as finished. */
export function writeBuildMark(dist: string, mark: BuildMark): void {
	writeFileSync(join(dist, buildMarkName), `${JSON.stringify(mark, null, '\t')}\n`);
}

/** Takes the mark away: what lies in the folder from now on is not to be taken for a whole site. */
export function removeBuildMark(dist: string): void {
	rmSync(join(dist, buildMarkName), { force: true });
}
