import type { Catalog } from '../catalog.ts';

/** A page that is no record's. Its title, its card, its preview and its search record are all made of this. */
export interface FixedPage {
	/** Its address from the site's root. */
	path: string;
	/** Its name in navigation. */
	title: string;
	/** Its first heading. */
	heading: string;
	/** Its name where nothing around it says what site it is of: in tabs, search results and on its card. */
	headline: string;
	/** What kind of page it is, above its headline. */
	kicker: string;
	/** The sentence under its heading, and on its card. */
	summary: string;
	/** The sentences that stand alone in search results and link previews. */
	description: string;
	/** What readers ask for who want this page, and nothing else; none where nobody looks for it. */
	aliases: readonly string[];
}

/** What is written of a fixed page: what of it counts records is written when they are known. */
export interface PageWords extends Omit<FixedPage, 'path' | 'summary' | 'description'> {
	summary: (catalog: Catalog) => string;
	/** A second sentence of the description. */
	more?: string;
}
