import Slugger from 'github-slugger';

/** The fragments that the build gives to the headings of one page. */
export function slugsOf(headings: readonly string[]): string[] {
	const slugger = new Slugger();
	return headings.map((text) => slugger.slug(text));
}
