// Stands in for `fflate` in the bundle (astro.config.mjs). The library zips larger files in a worker that it makes of
// text, which Trusted Types refuse; a comparison is small enough for the page's own thread. Without the time of day two
// exports of one view are the same bytes.
import { zipSync, type Zippable } from 'fflate/browser';

export { strToU8, zipSync } from 'fflate/browser';

/** The first date that the format can say. */
const mtime = new Date(1980, 0, 1);

/** The library's `zip`, done at once. */
export function zip(files: Zippable, done: (error: null, archive: Uint8Array) => void) {
	done(null, zipSync(files, { mtime }));
}
